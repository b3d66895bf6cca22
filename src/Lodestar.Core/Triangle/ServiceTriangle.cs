using Lodestar.Core.Write;

namespace Lodestar.Core.Triangle;

/// <summary>The whole on one page: vision at the apex (what), supports on both sides (how), purpose at the base (why) (R70, R74).</summary>
public sealed class ServiceTriangle
{
    public Vision? Vision { get; init; }
    public Purpose? Purpose { get; init; }
    public IReadOnlyList<Pillar> Pillars
    {
        get;
        init => field = value.InOrder();
    } = [];
    public IReadOnlyList<SubPillar> SubPillars
    {
        get;
        init => field = value.InOrder();
    } = [];
    public IReadOnlyList<TouchPoint> TouchPoints
    {
        get;
        init => field = value.InOrder();
    } = [];
    public IReadOnlyList<Standard> Standards
    {
        get;
        init => field = value.InOrder();
    } = [];
    public IReadOnlyList<NeverAlways> Pairs
    {
        get;
        init => field = value.InOrder();
    } = [];

    public bool IsEmpty => Purpose is null && Pillars is [] && Standards is [] && Pairs is [];

    public IEnumerable<SubPillar> Below(Pillar pillar) => SubPillars.Where(s => s.PillarId == pillar.Id);

    /// <summary>True when it serves the vision, or a pillar that still stands (R23).</summary>
    public bool IsLinked(Standard standard) => standard.ServesVision || Pillars.Any(p => p.Id == standard.PillarId);

    /// <summary>Everything that is still open, part by part (R79); nothing when the triangle is complete.</summary>
    public IReadOnlyList<Finding> Findings() => Completeness.Of(this);
}
