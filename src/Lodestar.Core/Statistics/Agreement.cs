namespace Lodestar.Core.Statistics;

/// <summary>
/// How far two people who judged the same things said the same, beyond what chance alone would bring (J. Cohen, A coefficient of agreement
/// for nominal scales, 1960).
/// </summary>
public sealed class Agreement
{
    private const double Z = 1.959963984540054;
    private readonly int[,] _counts;
    private readonly int _kinds;

    private Agreement(int[,] counts, int of, int same)
    {
        (_counts, _kinds, Observed) = (counts, counts.GetLength(0), new Rate(same, of));
        for (var kind = 0; kind < _kinds; kind++)
            Expected += FirstOf(kind) * SecondOf(kind);
    }

    /// <summary>How many were judged the same way, of all.</summary>
    public Rate Observed { get; }

    /// <summary>The share that would agree by chance, from 0 to 1.</summary>
    public double Expected { get; }

    /// <summary>
    /// Cohen's kappa: 1 is full agreement, 0 what chance brings, below 0 less than that. Null where both gave one and the same judgment every
    /// time, or nothing was judged: chance would have agreed as well.
    /// </summary>
    public double? Kappa => Observed.Of == 0 || Expected >= 1 ? null : (Observed.Share - Expected) / (1 - Expected);

    /// <summary>
    /// The standard error of kappa where it is not zero (J. L. Fleiss, J. Cohen, B. S. Everitt, Large sample standard errors of kappa and
    /// weighted kappa, 1969); null where there is no kappa.
    /// </summary>
    public double? StandardError => Kappa is null ? null : Math.Sqrt(Math.Max(0, Variance()));

    /// <summary>The 95 % range of kappa by its standard error, within -1 and 1. Of few things it is wide, and rather too narrow than too wide.</summary>
    public Interval? Interval =>
        (Kappa, StandardError) is ({ } kappa, { } error)
            ? new Interval(Math.Max(-1, kappa - Z * error), Math.Min(1, kappa + Z * error))
            : null;

    /// <summary>What two people judged, thing by thing.</summary>
    public static Agreement Of<T>(IReadOnlyCollection<(T First, T Second)> judged)
        where T : notnull
    {
        List<T> kinds = [.. judged.SelectMany(j => new[] { j.First, j.Second }).Distinct()];
        var counts = new int[kinds.Count, kinds.Count];
        foreach (var (first, second) in judged)
            counts[kinds.IndexOf(first), kinds.IndexOf(second)]++;
        return new Agreement(counts, judged.Count, judged.Count(j => j.First.Equals(j.Second)));
    }

    private double FirstOf(int kind) => (double)Enumerable.Range(0, _kinds).Sum(other => _counts[kind, other]) / Observed.Of;

    private double SecondOf(int kind) => (double)Enumerable.Range(0, _kinds).Sum(other => _counts[other, kind]) / Observed.Of;

    private double Variance()
    {
        var (same, chance) = (Observed.Share, Expected);
        double sum = 0;
        for (var first = 0; first < _kinds; first++)
        for (var second = 0; second < _kinds; second++)
        {
            // Fleiss, Cohen and Everitt weigh each cell by the margins that cross in it the other way round.
            var margins = SecondOf(first) + FirstOf(second);
            var weight = first == second ? 1 - chance - margins * (1 - same) : margins * (1 - same);
            sum += (double)_counts[first, second] / Observed.Of * weight * weight;
        }
        var center = same * chance - 2 * chance + same;
        return (sum - center * center) / (Observed.Of * Math.Pow(1 - chance, 4));
    }
}
