namespace Lodestar.Core.Measure;

/// <summary>So many interactions of one kind, as the database counts them.</summary>
public sealed record InteractionCount(Pace Pace, Viewpoint Viewpoint, bool MetAll, int Count);

/// <summary>So many times one standard was met, or was not.</summary>
public sealed record MarkCount(Guid StandardId, Pace Pace, bool Met, int Count);
