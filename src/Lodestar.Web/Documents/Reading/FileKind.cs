using System.IO.Compression;

namespace Lodestar.Web.Documents.Reading;

/// <summary>What the first bytes of a file say it is.</summary>
internal enum FileKind
{
    Unknown,
    Text,
    Word,
    Slides,
    Pdf,
    Jpeg,
    Png,
    OldOffice,
    BrokenZip,
}

/// <summary>Tells files apart by what is in them.</summary>
internal static class FileKinds
{
    private static readonly byte[][] s_strangers =
    [
        [.. "GIF8"u8],
        [.. "{\\rtf"u8],
        [0x1F, 0x8B],
        [.. "MZ"u8],
        [0x7F, .. "ELF"u8],
        [.. "RIFF"u8],
    ];
    private static readonly byte[] s_zip = [.. "PK\u0003\u0004"u8];
    private static readonly byte[] s_zipEnd = [.. "PK\u0005\u0006"u8];

    public static FileKind Of(byte[] file) =>
        Starts(file, [.. "%PDF-"u8]) ? FileKind.Pdf
        : Starts(file, [0xFF, 0xD8, 0xFF]) ? FileKind.Jpeg
        : Starts(file, [0x89, .. "PNG\r\n"u8]) ? FileKind.Png
        : Starts(file, [0xD0, 0xCF, 0x11, 0xE0]) ? FileKind.OldOffice
        : Starts(file, s_zip) ? InZip(file)
        : Array.Exists(s_strangers, kind => Starts(file, kind)) ? FileKind.Unknown
        : FileKind.Text;

    /// <summary>A name that says something else than the bytes do is a mistake at best.</summary>
    public static bool Fits(FileKind kind, string fileName) =>
        Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".pdf" => kind is FileKind.Pdf,
            ".docx" or ".docm" => kind is FileKind.Word or FileKind.OldOffice or FileKind.BrokenZip,
            ".pptx" or ".pptm" => kind is FileKind.Slides or FileKind.OldOffice or FileKind.BrokenZip,
            ".jpg" or ".jpeg" => kind is FileKind.Jpeg,
            ".png" => kind is FileKind.Png,
            ".txt" or ".md" or ".markdown" or ".html" or ".htm" => kind is FileKind.Text,
            _ => true,
        };

    /// <summary>A picture or a PDF with an archive hung on, a text with a PDF inside: read one way by us and another way by others.</summary>
    public static bool IsTwoThings(FileKind kind, byte[] file) =>
        kind switch
        {
            FileKind.Jpeg or FileKind.Png or FileKind.Pdf => file.AsSpan(Math.Max(0, file.Length - 66_000)).IndexOf(s_zipEnd) >= 0,
            FileKind.Text => file.AsSpan(0, Math.Min(1024, file.Length)).IndexOf("%PDF-"u8) >= 0,
            _ => false,
        };

    private static FileKind InZip(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            return archive.GetEntry("word/document.xml") is not null ? FileKind.Word
                : archive.GetEntry("ppt/presentation.xml") is not null ? FileKind.Slides
                : FileKind.Unknown;
        }
        catch (InvalidDataException)
        {
            return FileKind.BrokenZip;
        }
    }

    private static bool Starts(byte[] file, byte[] with) => file.AsSpan().StartsWith(with);
}
