using Lodestar.Core.Organizations;

namespace Lodestar.Core.Triangle;

/// <summary>The standards by touch point and kind of service, as one level meets them (R46, R78).</summary>
/// <param name="Everywhere">What holds at every touch point.</param>
/// <param name="Rows">One a touch point, in the order in which customers meet them.</param>
/// <param name="Orphans">Standards that serve neither the vision nor a pillar that still stands (R23).</param>
public sealed record StandardGrid(StandardRow Everywhere, IReadOnlyList<StandardRow> Rows, IReadOnlyList<Standard> Orphans)
{
    /// <summary>Touch points at which nothing of their own holds; what holds everywhere fills no gap.</summary>
    public IEnumerable<StandardRow> Gaps => Rows.Where(row => row.IsGap);

    /// <param name="triangle">All that stands.</param>
    /// <param name="level">Only what holds for this level, everybody's standards among it; null shows all.</param>
    public static StandardGrid Of(ServiceTriangle triangle, Level? level = null)
    {
        var shown = triangle.Standards.Where(s => level is not { } asked || s.HoldsFor(asked)).ToList();
        var points = triangle.TouchPoints.Select(t => t.Id).ToHashSet();
        return new StandardGrid(
            new StandardRow(null, [.. shown.Where(s => s.TouchPointId is not { } id || !points.Contains(id))]),
            [.. triangle.TouchPoints.Select(t => new StandardRow(t, [.. shown.Where(s => s.TouchPointId == t.Id)]))],
            [.. shown.Where(s => !triangle.IsLinked(s))]
        );
    }
}

/// <summary>One line of the grid; no touch point means everywhere.</summary>
public sealed record StandardRow(TouchPoint? TouchPoint, IReadOnlyList<Standard> Standards)
{
    /// <summary>True where nothing of its own holds, neither every day nor when things go wrong.</summary>
    public bool IsGap => Standards is [];

    public IReadOnlyList<Standard> Of(ServiceKind kind) => [.. Standards.Where(s => s.Kind == kind)];
}
