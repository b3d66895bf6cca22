using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;
using Lodestar.Text.Themes;

namespace Lodestar.Core.Gather.Themes;

/// <summary>Turns what was counted into what may be shown: every group goes through the count table first (anonymity rule 6).</summary>
public sealed class ThemeShares
{
    public const string UnitDimension = "unit";
    public const string LevelDimension = "level";
    private readonly CountTable _shown;
    private readonly SmallestGroup _smallest;

    private ThemeShares(CountTable shown, SmallestGroup smallest) => (_shown, _smallest) = (shown, smallest);

    public static ThemeShares Of(UnitTree units, IEnumerable<Tally> heard, SmallestGroup smallest) =>
        new(CountTable.Of(units, heard, smallest), smallest);

    /// <summary>The groups whose share of a theme may be shown, out of all people who said it.</summary>
    public IReadOnlyList<ThemeShare> Of(Consistency consistency, int said) =>
        [.. consistency.Dimensions.SelectMany(dimension => ShownOf(dimension, said, consistency.Loud))];

    /// <summary>What the engine needs to know of a response: its unit just below the organization, and its level.</summary>
    public static IReadOnlyDictionary<string, string> SegmentsOf(UnitTree units, Guid? unitId, Level? level)
    {
        var segments = new Dictionary<string, string>();
        if (units.Known(unitId) is { } known)
            segments[UnitDimension] = TopOf(units, known).ToString("N");
        if (level is not null)
            segments[LevelDimension] = level.Value.ToString();
        return segments;
    }

    // A few who said it could be told by that, as few who answered can; and what the shown groups leave of all who said it must not be few either.
    private List<ThemeShare> ShownOf(DimensionSpread dimension, int said, LoudPlace? loud)
    {
        var shown = dimension
            .Segments.Select(segment => ShareOf(dimension.Dimension, segment, loud))
            .Where(share => _shown.Shows(share.AsCut()) && _smallest.Allows(share.Said))
            .ToList();
        while (shown.Count > 0 && _smallest.Exposes(said - shown.Sum(share => share.Said)))
            shown.Remove(shown.MinBy(share => (share.IsLoud, share.Said))!);
        return shown;
    }

    private static Guid TopOf(UnitTree units, Guid unitId) => units.Upward(unitId).Last(unit => unit is not null)!.Value;

    private static ThemeShare ShareOf(string dimension, SegmentShare segment, LoudPlace? loud)
    {
        var isLoud = loud?.Dimension == dimension && loud.Segment == segment.Segment;
        return dimension == UnitDimension
            ? new ThemeShare(Guid.ParseExact(segment.Segment, "N"), null, segment.Said, segment.Asked, isLoud)
            : new ThemeShare(null, Enum.Parse<Level>(segment.Segment), segment.Said, segment.Asked, isLoud);
    }
}
