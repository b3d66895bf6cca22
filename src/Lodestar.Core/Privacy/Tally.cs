using Lodestar.Core.Organizations;

namespace Lodestar.Core.Privacy;

/// <summary>How many answers came from exactly this unit (not from those below it) and level, as far as they are known.</summary>
public readonly record struct Tally(Guid? UnitId, Level? Level, int Count);
