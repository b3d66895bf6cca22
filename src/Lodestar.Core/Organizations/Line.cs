using System.Globalization;
using System.Text;

namespace Lodestar.Core.Organizations;

/// <summary>One line as people meant it: no control signs, no hidden direction marks, single spaces, composed letters.</summary>
public static class Line
{
    public static string Of(string? input)
    {
        var clean = new StringBuilder();
        foreach (var rune in (input ?? "").EnumerateRunes())
            if (IsWritten(rune))
                clean.Append(Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) ? " " : rune.ToString());
        var words = clean.ToString().Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    /// <summary>Null instead of nothing, for what may be left out.</summary>
    public static string? OrNull(string? input) => Of(input) is { Length: > 0 } line ? line : null;

    /// <summary>For finding: lower case and without accents, so that "zielinski" finds Zieliński and "goncalves" Gonçalves.</summary>
    public static string Fold(string? input)
    {
        var folded = new StringBuilder();
        foreach (var rune in Of(input).ToLowerInvariant().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark)
                folded.Append(Plain(rune));
        return folded.ToString();
    }

    private static string Plain(Rune rune) =>
        rune.ToString() switch
        {
            "ł" => "l",
            "ø" => "o",
            "đ" => "d",
            "ı" => "i",
            "ß" => "ss",
            "æ" => "ae",
            "œ" => "oe",
            "þ" => "th",
            var other => other,
        };

    // Joiners stay: Persian words and emoji families are written with them.
    private static bool IsWritten(Rune rune) =>
        rune.Value
            is not (0xFFFD or 0xFEFF or 0x200B or 0x200E or 0x200F or 0x00AD or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F));
}
