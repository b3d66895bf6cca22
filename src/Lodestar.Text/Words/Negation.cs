using System.Collections.Frozen;

namespace Lodestar.Text.Words;

/// <summary>Words that turn the next ones around; the two are never shown apart.</summary>
internal static class Negation
{
    /// <summary>How many words before the one it turns around a negation may stand.</summary>
    public const int Reach = 3;

    private static readonly FrozenSet<string> Negators = FrozenSet.Create(
        StringComparer.Ordinal,
        ["not", "no", "never", "none", "without", "hardly", "cannot", "nie", "bez", "nao", "nunca", "sem"]
    );

    public static bool IsNegator(string plain) => plain.EndsWith("n't", StringComparison.Ordinal) || Negators.Contains(plain);

    // "no" is "in the" in Portuguese.
    public static bool IsNegator(string plain, string language) => IsNegator(plain) && !(language == "pt" && plain == "no");
}
