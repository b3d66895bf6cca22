using Lodestar.Core.Organizations;

namespace Lodestar.Core.Privacy;

/// <summary>How many answers came from exactly this unit, level, site and length of service, as far as they are known.</summary>
/// <param name="UnitId">The unit itself, not those below it.</param>
/// <param name="Level">Null where it is not known.</param>
/// <param name="Site">The number of the site in the survey's list; null where it is not known, not asked, or somebody would rather not say.</param>
/// <param name="Tenure">The number of the band of service; null as for the site.</param>
/// <param name="Count">How many answers.</param>
public readonly record struct Position(Guid? UnitId, Level? Level, int? Site, int? Tenure, int Count)
{
    /// <summary>The same without site and length of service.</summary>
    public Tally ToTally() => new(UnitId, Level, Count);

    /// <summary>The same by unit and level alone, each once.</summary>
    public static IReadOnlyList<Tally> ToTallies(IEnumerable<Position> positions) =>
        [
            .. positions
                .GroupBy(position => (position.UnitId, position.Level))
                .Select(group => new Tally(group.Key.UnitId, group.Key.Level, group.Sum(position => position.Count))),
        ];
}
