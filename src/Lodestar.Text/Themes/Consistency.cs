namespace Lodestar.Text.Themes;

/// <summary>How evenly a theme is said across the organization: frequent is not consistent (R99).</summary>
public sealed record Consistency(double Score, IReadOnlyList<DimensionSpread> Dimensions, SpreadKind Kind, LoudPlace? Loud)
{
    /// <summary>A segment of this many people counts half by its own voice and half by everybody's.</summary>
    internal const double Shrinkage = 20;
    private const double EverywhereFrom = .75;
    private const double LoudFrom = 2;
    private const double BeyondChance = 1.96;

    /// <summary>Where the score would lie if other people of the same places had been asked (95 of 100 times). Two themes differ only where these part.</summary>
    public (double Low, double High) Likely => ScoreRange.Of(Score, Dimensions);

    /// <summary>sqrt(P) × evenness × min(1, lowest share / P), the lowest over the dimensions.</summary>
    public static Consistency Of(double overall, IReadOnlyList<DimensionSpread> dimensions)
    {
        var score = dimensions.Count == 0 ? Math.Sqrt(overall) : dimensions.Min(d => d.Score);
        var loud = dimensions.Select(LoudIn).FirstOrDefault(place => place is not null);
        var everywhere = dimensions.All(d => d.LowestRatio >= EverywhereFrom && d.Saying == d.Segments.Count);
        var kind =
            loud is not null ? SpreadKind.LoudInOnePlace
            : everywhere ? SpreadKind.Everywhere
            : SpreadKind.Uneven;
        return new(score, dimensions, kind, loud);
    }

    private static LoudPlace? LoudIn(DimensionSpread dimension)
    {
        var (said, asked) = (dimension.Segments.Sum(s => s.Said), dimension.Segments.Sum(s => s.Asked));
        var top = dimension.Segments.MaxBy(s => s.Said);
        if (top is null || top.Said * 2 <= said || top.Asked == asked)
            return null;
        var rest = (said - top.Said) / (double)(asked - top.Asked);
        var isLoud = top.Share >= LoudFrom * rest && top.Share - rest >= BeyondChance * DeviationOf(top, said, asked);
        return isLoud ? new LoudPlace(dimension.Dimension, top.Segment, top.Share, rest) : null;
    }

    /// <summary>How far the share of a segment and of the rest lie apart by chance alone.</summary>
    private static double DeviationOf(SegmentShare segment, int said, int asked)
    {
        var overall = said / (double)asked;
        return Math.Sqrt(overall * (1 - overall) * (1.0 / segment.Asked + 1.0 / (asked - segment.Asked)));
    }
}

public enum SpreadKind
{
    Everywhere,
    Uneven,
    LoudInOnePlace,
}

/// <summary>The one place that makes most of a theme, and how it is elsewhere.</summary>
public sealed record LoudPlace(string Dimension, string Segment, double Share, double ShareElsewhere);

/// <summary>"Said in 11 of 12 departments, by 14 to 22%": the parts of that sentence for one dimension.</summary>
public sealed record DimensionSpread(
    string Dimension,
    IReadOnlyList<SegmentShare> Segments,
    double Evenness,
    double LowestRatio,
    double Score
)
{
    public int Saying => Segments.Count(s => s.Said > 0);
    public double Lowest => Segments.Min(s => s.Share);
    public double Highest => Segments.Max(s => s.Share);

    public static DimensionSpread Of(string dimension, double overall, IReadOnlyList<SegmentShare> segments)
    {
        var shrunk = segments.Select(s => s.ShrunkTo(overall)).ToList();
        var evenness = EvennessOf(shrunk);
        var lowest = overall == 0 ? 0 : Math.Min(1, shrunk.Min() / overall);
        return new(dimension, segments, evenness, lowest, Math.Sqrt(overall) * evenness * lowest);
    }

    private static double EvennessOf(IReadOnlyList<double> shares)
    {
        var total = shares.Sum();
        if (shares.Count < 2 || total == 0)
            return 1;
        return -shares.Select(share => share / total).Where(p => p > 0).Sum(p => p * Math.Log(p)) / Math.Log(shares.Count);
    }
}

/// <summary>How many of a segment said it.</summary>
public sealed record SegmentShare(string Segment, int Said, int Asked)
{
    public double Share => Asked == 0 ? 0 : Said / (double)Asked;

    /// <summary>Small segments are drawn toward the whole, since three people prove little.</summary>
    public double ShrunkTo(double overall) => (Said + Consistency.Shrinkage * overall) / (Asked + Consistency.Shrinkage);
}
