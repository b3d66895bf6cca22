namespace Lodestar.Core.Write;

/// <summary>What the team thinks of a version before and after its rest, criterion by criterion (R18).</summary>
public sealed class CriteriaChange
{
    private CriteriaChange(IReadOnlyList<CriterionChange> lines) => Lines = lines;

    /// <summary>What fell most comes first; ties keep the order of the criteria.</summary>
    public IReadOnlyList<CriterionChange> Lines { get; }

    /// <summary>Null for a person whose own sheet of this sitting is incomplete.</summary>
    /// <param name="raterId">The account that looks.</param>
    /// <param name="ratings">All ratings of the version.</param>
    /// <param name="sitting">The sitting after the rest; the one before is the latest earlier one that anybody rated in.</param>
    public static CriteriaChange? SeenBy(Guid raterId, IReadOnlyList<Rating> ratings, int sitting)
    {
        if (CriteriaResult.SeenBy(raterId, [.. ratings.Where(r => r.Sitting == sitting)]) is not { } after)
            return null;
        var earlier = ratings.Where(r => r.Sitting < sitting).ToList();
        var before = earlier
            .Where(r => r.Sitting == earlier.Max(e => e.Sitting))
            .GroupBy(r => r.Criterion)
            .ToDictionary(g => g.Key, CriterionResult.Of);
        var lines = after.Lines.Select(line => new CriterionChange(line.Criterion, before.GetValueOrDefault(line.Criterion), line));
        return new([.. lines.OrderBy(l => l.Step ?? 0).ThenBy(l => l.Criterion)]);
    }
}

/// <summary>One criterion before and after; nothing before where nobody rated then.</summary>
public sealed record CriterionChange(Criterion Criterion, CriterionResult? Before, CriterionResult After)
{
    /// <summary>From one average to the other, in points of the scale from 0 to 4.</summary>
    public double? Step => Before is null ? null : After.Average - Before.Average;
}
