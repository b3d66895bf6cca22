using System.Text;

namespace Lodestar.Web.Documents.Tables;

/// <summary>Keeps what a person wrote in a cell and drops what no person writes: zero bytes, halves of letters, unseen marks at the ends.</summary>
internal static class CellText
{
    public static string Clean(string value)
    {
        if (!value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !value.AsSpan().ContainsAny('\0', '\uFFFD'))
            return Trim(value);
        var clean = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
            if (rune.Value is not 0 and not 0xFFFD)
                clean.Append(rune);
        return Trim(clean.ToString());
    }

    private static string Trim(string value) => value.Trim().Trim('\uFEFF', '\u200B').Trim();
}
