using System.Text.RegularExpressions;
using Lodestar.Text.Statements;

namespace Lodestar.Benchmarks;

/// <summary>
/// The lower bound for sentences nobody has seen: a word that stands in one sentence only is replaced by one that no list can hold and that is
/// as long, so that no list may owe its success to the sentence it was read in.
/// </summary>
internal static partial class Unseen
{
    public static IEnumerable<(string Kind, StatementReport Report)> Of(IReadOnlyList<(string Kind, string Text)> statements)
    {
        var uses = statements
            .SelectMany(s => Word().Matches(s.Text).Select(m => m.Value.ToLowerInvariant()).Distinct())
            .CountBy(word => word)
            .ToDictionary(count => count.Key, count => count.Value);
        return statements.Select(s =>
            (
                s.Kind,
                StatementChecker.Check(Word().Replace(s.Text, m => uses[m.Value.ToLowerInvariant()] > 1 ? m.Value : Hidden(m.Value)), "en")
            )
        );
    }

    // As many syllables, and none of our words begins so.
    private static string Hidden(string word) => string.Concat(Enumerable.Repeat("zo", Math.Max(1, Vowels().Count(word))));

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+(?!$)|[aiouy]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();
}
