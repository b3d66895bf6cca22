using Lodestar.Text.Algebra;

namespace Lodestar.Text.Themes;

/// <summary>How far a consistency score may be off: the same people asked again two hundred times, by chance that is the same for everybody.</summary>
internal static class ScoreRange
{
    private const int Draws = 200;
    private const int Tail = 5; // 2.5% of the draws at each end
    private const int FewEnoughToAskEach = 40;

    public static (double Low, double High) Of(double score, IReadOnlyList<DimensionSpread> dimensions)
    {
        if (dimensions.Count == 0)
            return (score, score);
        var scores = Enumerable.Range(0, Draws).Select(draw => dimensions.Min(d => Draw(d, (ulong)draw))).Order().ToArray();
        return (Math.Min(score, scores[Tail]), Math.Max(score, scores[^(Tail + 1)]));
    }

    private static double Draw(DimensionSpread dimension, ulong draw)
    {
        var segments = dimension
            .Segments.Select((s, at) => s with { Said = Said(s, Mix.With(Mix.Of(s.Segment), draw * 1009 + (ulong)at)) })
            .ToList();
        var asked = segments.Sum(s => s.Asked);
        return asked == 0 ? 0 : DimensionSpread.Of(dimension.Dimension, segments.Sum(s => s.Said) / (double)asked, segments).Score;
    }

    private static int Said(SegmentShare segment, ulong seed)
    {
        if (segment.Asked > FewEnoughToAskEach)
        {
            var spread = Math.Sqrt(segment.Asked * segment.Share * (1 - segment.Share));
            return (int)Math.Clamp(Math.Round(segment.Said + spread * Mix.Bell(seed)), 0, segment.Asked);
        }
        var said = 0;
        for (var person = 0; person < segment.Asked; person++)
            said += Mix.Unit(Mix.With(seed, (ulong)person)) < segment.Share ? 1 : 0;
        return said;
    }
}
