using System.Text.Json.Serialization;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Gather.Themes;

/// <summary>How many of a group said it. Made only where both the group and those who said it are enough to be shown.</summary>
/// <param name="UnitId">The unit, or null for another kind of group.</param>
/// <param name="Level">The level, or null for another kind of group.</param>
/// <param name="Said">People of the group who said it.</param>
/// <param name="Asked">People of the group who were heard.</param>
/// <param name="IsLoud">True for the one group that makes most of the theme.</param>
public sealed record ThemeShare(Guid? UnitId, Level? Level, int Said, int Asked, bool IsLoud = false)
{
    /// <summary>The number of a site in the survey's list, where the group is one.</summary>
    public int? Site { get; init; }

    /// <summary>The number of a band of service, where the group is one.</summary>
    public int? Tenure { get; init; }

    /// <summary>By what the group is told apart; groups of one side do not overlap.</summary>
    [JsonIgnore]
    public ShareSide Side =>
        UnitId is not null ? ShareSide.Unit
        : Level is not null ? ShareSide.Level
        : Site is not null ? ShareSide.Site
        : ShareSide.Tenure;

    public Cut AsCut() => new(UnitId, Level);

    /// <summary>Whether it is the same group, whatever was counted in it.</summary>
    public bool IsOfSameGroup(ThemeShare other) => (UnitId, Level, Site, Tenure) == (other.UnitId, other.Level, other.Site, other.Tenure);
}

/// <summary>What a survey tells apart.</summary>
public enum ShareSide
{
    Unit,
    Level,
    Site,
    Tenure,
}
