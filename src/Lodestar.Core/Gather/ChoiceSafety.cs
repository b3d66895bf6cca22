using Lodestar.Core.Privacy;

namespace Lodestar.Core.Gather;

/// <summary>
/// What was chosen beside all that is shown of who was heard, where a survey counts by site or length of service as well: the argument
/// that keeps two tables apart does not reach four, so all of it is looked at together, and what would open something is left out.
/// </summary>
internal static class ChoiceSafety
{
    /// <summary>The same, without the groups, or without all shares, where these and the tables of who was heard give few away.</summary>
    public static FacetCounts Beside(this FacetCounts counts, UnitTree units, IReadOnlyCollection<ChoiceTally> chosen, Heard heard)
    {
        if (heard.Joint is not { } table)
            return counts;
        FacetCounts[] lessAndLess = [counts, counts with { ByGroup = [] }];
        return lessAndLess.FirstOrDefault(shown => IsSafe(shown, units, chosen, (heard, table)))
            ?? counts with
            {
                Shares = [.. counts.Shares.Select(_ => (Statistics.Rate?)null)],
                Lead = null,
                ByGroup = [],
            };
    }

    private static bool IsSafe(
        FacetCounts shown,
        UnitTree units,
        IReadOnlyCollection<ChoiceTally> chosen,
        (Heard Heard, JointTable Table) who
    )
    {
        var parts = chosen
            .Select(c => (Part: shown.Facet.PartIn(c.Picks), At: (c.UnitId, c.Level, c.Site, c.Tenure), c.Count))
            .Where(c => c.Part is not null)
            .ToLookup(c => c.At, c => (Part: c.Part!.Value, c.Count));
        var answers = new List<(IReadOnlyList<object?>, int)>();
        foreach (var at in who.Heard.Positions)
        {
            var places = who.Table.PlacesOf(units, at);
            var of = parts[(at.UnitId, at.Level, at.Site, at.Tenure)]
                .GroupBy(p => p.Part, p => p.Count)
                .ToDictionary(g => g.Key, g => g.Sum());
            foreach (var (part, count) in of)
                answers.Add(([.. places, PartOf(shown, part), GroupOf(shown, units, at, part)], count));
            answers.Add(([.. places, null, null], at.Count - of.Values.Sum()));
        }
        return !SpanSearch.Of(answers).OpensFewerThan(who.Heard.Smallest.Size);
    }

    private static object? PartOf(FacetCounts shown, int part) => shown.Shares[part] is null ? null : part;

    private static object? GroupOf(FacetCounts shown, UnitTree units, Position at, int part)
    {
        if (part != shown.Lead)
            return null;
        var top = units.Upward(units.Known(at.UnitId)).LastOrDefault(unit => unit is not null);
        return shown
            .ByGroup.Select(g => g.Group)
            .Cast<Cut?>()
            .FirstOrDefault(g => g == new Cut(top, null) && top is not null || g == new Cut(null, at.Level));
    }
}
