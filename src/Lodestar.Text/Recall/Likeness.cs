using System.Globalization;
using Lodestar.Text.Statements;
using Lodestar.Text.Words;

namespace Lodestar.Text.Recall;

/// <summary>Whether two words are the same to a forgiving reader: case, marks, script, spelling and endings aside.</summary>
internal static class Likeness
{
    private const int MostSlips = 2;

    public static bool IsSame(Token expected, Token typed, bool inEnglish = true)
    {
        if (expected.Plain == typed.Plain || expected.Stem == typed.Stem)
            return true;
        if (RecallForm.NumberOf(expected) is { } number && number == RecallForm.NumberOf(typed))
            return true;
        var (one, other) = (RecallForm.Of(expected), RecallForm.Of(typed));
        if (one == other || IsSameInLatin(expected, typed))
            return true;
        var isForm = IsSlip(one, other) || (!inEnglish && Roots.AreSame(one, other));
        return isForm && !IsAnotherKnownWord(expected, typed);
    }

    public static bool MeansTheSame(Token expected, Token typed) =>
        CodebookWords.ThemeOf(expected) is { } theme && CodebookWords.ThemeOf(typed) == theme;

    // Serbian in either alphabet, Greek on a Latin keyboard, fuer for für.
    private static bool IsSameInLatin(Token expected, Token typed)
    {
        if (IsLatin(expected) != IsLatin(typed))
            return RecallForm.InLatin(expected) is var one
                && RecallForm.InLatin(typed) is var other
                && (one == other || IsSlip(one, other));
        return WithoutUmlauts(expected) == typed.Plain || expected.Plain == WithoutUmlauts(typed);
    }

    private static bool IsLatin(Token word) => word.Plain.Length == 0 || word.Plain[0] < '\u0370';

    private static string WithoutUmlauts(Token word)
    {
        var spelled = word.Text.ToLower(CultureInfo.InvariantCulture);
        foreach (var (umlaut, two) in (ReadOnlySpan<(string, string)>)[("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("å", "aa"), ("ø", "oe")])
            spelled = spelled.Replace(umlaut, two, StringComparison.Ordinal);
        return PlainForm.Of(spelled);
    }

    // People misspell the inside of a word; another first letter is usually another word.
    private static bool IsSlip(string expected, string typed) =>
        expected.Length > 0
        && typed.Length > 0
        && expected[0] == typed[0]
        && !expected.Any(char.IsDigit)
        && Distance(expected, typed) <= SlipsForgiven(Math.Min(expected.Length, typed.Length));

    // "clean" is one letter from "clear", and means something else.
    private static bool IsAnotherKnownWord(Token expected, Token typed) =>
        CodebookWords.ThemeOf(typed) is { } theme && CodebookWords.ThemeOf(expected) != theme;

    /// <summary>None in "and", one in "calm", two in "crossing".</summary>
    private static int SlipsForgiven(int length) =>
        length switch
        {
            < 4 => 0,
            < 8 => 1,
            _ => MostSlips,
        };

    /// <summary>Letters put in, left out, mistaken, or two neighbors turned around.</summary>
    internal static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > MostSlips)
            return int.MaxValue;
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
                rows[i, j] = At(rows, one, other, i, j);
        }
        return rows[one.Length, other.Length];
    }

    private static int At(int[,] rows, string one, string other, int i, int j)
    {
        if (i == 0 || j == 0)
            return i + j;
        var mistaken = rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        var best = Math.Min(mistaken, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var turned = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return turned ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
