namespace Lodestar.Text.Recall;

/// <summary>Whether two words are forms of one, in languages whose rules are not known here: a long common beginning and short endings.</summary>
internal static class Roots
{
    private const int ShortestRoot = 4;
    private const int LongestEnding = 3;
    private const double LeastShare = .55;
    private const int ShortestSemiticRoot = 3;

    public static bool AreSame(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
            return false;
        if (IsSemitic(one) && IsSemitic(other))
            return WithoutParticles(one) == WithoutParticles(other);
        var common = CommonBeginning(one, other);
        var longer = Math.Max(one.Length, other.Length);
        return common >= ShortestRoot && common >= LeastShare * longer && longer - common <= LongestEnding;
    }

    private static int CommonBeginning(string one, string other)
    {
        var common = 0;
        while (common < one.Length && common < other.Length && one[common] == other[common])
            common++;
        return common;
    }

    private static bool IsSemitic(string word) => word[0] is >= '\u05D0' and <= '\u06FF';

    // "and", "the", "to" are written onto the word in Arabic and Hebrew.
    private static string WithoutParticles(string word)
    {
        foreach (var particle in (string[])["وال", "بال", "لل", "ال", "و", "ف", "ב", "ה", "ו", "ל", "ש", "מ"])
        {
            if (word.StartsWith(particle, StringComparison.Ordinal) && word.Length - particle.Length >= ShortestSemiticRoot)
                return word[particle.Length..];
        }
        return word;
    }
}
