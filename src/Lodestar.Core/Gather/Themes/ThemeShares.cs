using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;
using Lodestar.Text.Themes;

namespace Lodestar.Core.Gather.Themes;

/// <summary>Turns what was counted into what may be shown: every group goes through the count table first (anonymity rule 6).</summary>
public sealed class ThemeShares
{
    public const string UnitDimension = "unit";
    public const string LevelDimension = "level";
    private readonly UnitTree _units;
    private readonly JointTable _shown;
    private readonly SmallestGroup _smallest;

    private ThemeShares(UnitTree units, JointTable shown, SmallestGroup smallest) => (_units, _shown, _smallest) = (units, shown, smallest);

    public static ThemeShares Of(UnitTree units, IReadOnlyCollection<Position> heard, SmallestGroup smallest) =>
        new(units, JointTable.Of(units, heard, smallest), smallest);

    /// <summary>
    /// The groups whose share of a theme may be shown. Where its people are is told by unit, level, site and length of service beside one
    /// another: a table of those who said it decides on all at once, since what one leaves open the other could close.
    /// </summary>
    /// <param name="consistency">What the engine counted.</param>
    /// <param name="said">Those who said it, each once, by where they stand.</param>
    public IReadOnlyList<ThemeShare> Of(Consistency consistency, IReadOnlyCollection<Position> said)
    {
        var table = JointTable.Of(_units, said, _smallest, cut => cut.Level is null ? IsTop(cut.UnitId) : cut.UnitId is null);
        return
        [
            .. consistency.Dimensions.SelectMany(dimension => ShownOf(dimension, table.Units, consistency.Loud)),
            .. Both(table.Sites, _shown.Sites).Select(s => new ThemeShare(null, null, s.Said, s.Asked) { Site = s.Number }),
            .. Both(table.Tenures, _shown.Tenures).Select(t => new ThemeShare(null, null, t.Said, t.Asked) { Tenure = t.Number }),
        ];
    }

    // More who said it than are shown to have been heard there: sessions count in one and not in the other.
    private static IEnumerable<(int Number, int Said, int Asked)> Both(
        IReadOnlyDictionary<int, int> said,
        IReadOnlyDictionary<int, int> asked
    ) =>
        said.Where(s => asked.TryGetValue(s.Key, out var all) && s.Value <= all)
            .OrderBy(s => s.Key)
            .Select(s => (s.Key, s.Value, asked[s.Key]));

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

    private IEnumerable<ThemeShare> ShownOf(DimensionSpread dimension, CountTable said, LoudPlace? loud) =>
        dimension
            .Segments.Select(segment => ShareOf(dimension.Dimension, segment, loud))
            .Where(share => _shown.Units.Shows(share.AsCut()) && said.Shows(share.AsCut()));

    private bool IsTop(Guid? unitId) => unitId is { } id && _units.ParentOf(id) is null;

    private static Guid TopOf(UnitTree units, Guid unitId) => units.Upward(unitId).Last(unit => unit is not null)!.Value;

    private static ThemeShare ShareOf(string dimension, SegmentShare segment, LoudPlace? loud)
    {
        var isLoud = loud?.Dimension == dimension && loud.Segment == segment.Segment;
        return dimension == UnitDimension
            ? new ThemeShare(Guid.ParseExact(segment.Segment, "N"), null, segment.Said, segment.Asked, isLoud)
            : new ThemeShare(null, Enum.Parse<Level>(segment.Segment), segment.Said, segment.Asked, isLoud);
    }
}
