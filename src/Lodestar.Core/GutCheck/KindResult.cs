using Lodestar.Core.Privacy;
using Lodestar.Core.Statistics;

namespace Lodestar.Core.GutCheck;

/// <summary>How many of one point of view say "definitely us".</summary>
/// <param name="Kind">The point of view; null for all that are too small to stand alone, together.</param>
/// <param name="Agreement">Those who say so, of those who answered.</param>
public sealed record KindResult(StakeholderKind? Kind, Rate Agreement)
{
    /// <summary>
    /// Points of view with at least five answers, the largest first, and the others together. Where the others are fewer than five, the smallest
    /// shown joins them: else they could be worked out from the whole.
    /// </summary>
    internal static IReadOnlyList<KindResult> Of(IReadOnlyList<Reader> answered)
    {
        var kinds = answered.GroupBy(r => r.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToList();
        var shown = kinds.TakeWhile(g => g.Count() >= SmallestGroup.Floor).ToList();
        List<Reader> rest = [.. kinds.Skip(shown.Count).SelectMany(g => g)];
        while (rest.Count is > 0 and < SmallestGroup.Floor && shown.Count > 0)
        {
            rest.AddRange(shown[^1]);
            shown.RemoveAt(shown.Count - 1);
        }
        List<KindResult> results = [.. shown.Select(g => new KindResult(g.Key, RateOf([.. g])))];
        if (results.Count > 0 && rest.Count > 0)
            results.Add(new KindResult(null, RateOf(rest)));
        return results;
    }

    private static Rate RateOf(IReadOnlyCollection<Reader> readers) =>
        new(readers.Count(r => r.Reaction is Reaction.DefinitelyUs), readers.Count);
}
