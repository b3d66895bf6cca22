using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Gather.Themes;

/// <summary>How many of a group said it. Made only where both the group and those who said it are enough to be shown.</summary>
/// <param name="UnitId">The unit, or null for a level.</param>
/// <param name="Level">The level, or null for a unit.</param>
/// <param name="Said">People of the group who said it.</param>
/// <param name="Asked">People of the group who were heard.</param>
/// <param name="IsLoud">True for the one group that makes most of the theme.</param>
public sealed record ThemeShare(Guid? UnitId, Level? Level, int Said, int Asked, bool IsLoud = false)
{
    public Cut AsCut() => new(UnitId, Level);
}
