using Lodestar.Core.Organizations;

namespace Lodestar.Core.Privacy;

/// <summary>A group that a table may show: a unit with all below it, a level, or both; nothing given means everybody.</summary>
public readonly record struct Cut(Guid? UnitId, Level? Level)
{
    /// <summary>Everybody who answered.</summary>
    public static Cut Everybody => default;
}
