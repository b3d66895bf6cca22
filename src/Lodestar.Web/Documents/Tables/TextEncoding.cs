using System.Text;

namespace Lodestar.Web.Documents.Tables;

/// <summary>The encodings that office programs in our languages write.</summary>
public static class TextEncoding
{
    public static readonly IReadOnlyList<string> Names = ["utf-8", "utf-16", "utf-16BE", "windows-1250", "windows-1252"];

    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding? Named(string? name) =>
        Names.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known
            ? Encoding.GetEncoding(known)
            : null;
}
