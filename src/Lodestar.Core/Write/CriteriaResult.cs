namespace Lodestar.Core.Write;

/// <summary>What the team thinks of a version, criterion by criterion; closed to a person until their own sheet is complete.</summary>
public sealed class CriteriaResult
{
    private readonly IReadOnlyList<Rating> _ratings;

    private CriteriaResult(IReadOnlyList<Rating> ratings) => _ratings = ratings;

    public int People => _ratings.Select(r => r.RaterId).Distinct().Count();

    /// <summary>The weakest criterion first, because that is what to work on; ties keep the order of the criteria.</summary>
    public IReadOnlyList<CriterionResult> Lines =>
        [.. _ratings.GroupBy(r => r.Criterion).Select(CriterionResult.Of).OrderBy(l => l.Average).ThenBy(l => l.Criterion)];

    public static CriteriaResult? SeenBy(Guid raterId, IReadOnlyList<Rating> ratings) =>
        IsComplete(ratings.Where(r => r.RaterId == raterId)) ? new CriteriaResult(ratings) : null;

    public static bool IsComplete(IEnumerable<Rating> sheet) =>
        Enum.GetValues<Criterion>().ToHashSet().SetEquals(sheet.Select(r => r.Criterion));
}

/// <summary>One criterion: how many say that the sentence meets it, and how far apart they are.</summary>
public sealed record CriterionResult(Criterion Criterion, int Passing, int People, int Lowest, int Highest, double Average)
{
    /// <summary>Two or more steps apart: worth talking about before anything is changed.</summary>
    public bool IsDisputed => Highest - Lowest >= 2;

    /// <summary>More than half say that it does.</summary>
    public bool Passes => Passing * 2 > People;

    internal static CriterionResult Of(IGrouping<Criterion, Rating> line) => Of(line.Key, [.. line.Select(r => r.Score)]);

    internal static CriterionResult Of(Criterion criterion, IReadOnlyCollection<int> scores) =>
        new(criterion, scores.Count(s => s >= Rating.Passing), scores.Count, scores.Min(), scores.Max(), scores.Average());
}
