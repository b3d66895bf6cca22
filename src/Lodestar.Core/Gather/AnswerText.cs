using System.Text;

namespace Lodestar.Core.Gather;

/// <summary>What people may write: anything they can read themselves, in any script.</summary>
public static class AnswerText
{
    /// <summary>In characters as people count them, so that an emoji is one.</summary>
    public const int MaxLength = 10_000;

    /// <summary>For a word or a line.</summary>
    public const int MaxShortLength = 200;

    public static bool IsTooLong(string text) => IsTooLong(text, MaxLength);

    public static bool IsTooLong(string text, int most) => text.Length > most && text.EnumerateRunes().Count() > most;

    /// <summary>Without what no database keeps (NUL, halves of characters); null when nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value >= ' ' || rune.Value is '\n' or '\t')
                kept.Append(rune.ToString());
        }
        var clean = kept.ToString().Trim();
        return clean is "" ? null : clean;
    }
}
