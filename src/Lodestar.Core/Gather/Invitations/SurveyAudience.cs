using System.Collections.Immutable;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Gather.Invitations;

/// <summary>Whom a survey asks: the whole directory, or some units with all below them, some levels, or both.</summary>
public sealed record SurveyAudience
{
    public static SurveyAudience Everybody { get; } = new([], []);

    private SurveyAudience(ImmutableSortedSet<Guid> units, ImmutableSortedSet<Level> levels) => (Units, Levels) = (units, levels);

    /// <summary>None means every unit.</summary>
    public ImmutableSortedSet<Guid> Units { get; }

    /// <summary>None means every level.</summary>
    public ImmutableSortedSet<Level> Levels { get; }

    public bool IsEverybody => Units.IsEmpty && Levels.IsEmpty;

    /// <summary>All levels chosen are the same as none chosen.</summary>
    public static SurveyAudience Of(IEnumerable<Guid> units, IEnumerable<Level> levels)
    {
        var chosen = levels.Where(Enum.IsDefined).ToImmutableSortedSet();
        return new([.. units], chosen.Count == Enum.GetValues<Level>().Length ? [] : chosen);
    }

    /// <summary>Whether somebody of this level is asked, as far as levels go.</summary>
    public bool Asks(Level level) => Levels.IsEmpty || Levels.Contains(level);

    /// <summary>The units asked, those below included.</summary>
    public IReadOnlySet<Guid> In(UnitTree tree) =>
        Units.IsEmpty
            ? tree.Ids.ToHashSet()
            : Units.Where(tree.Ids.Contains).SelectMany(unit => tree.Below(unit).Prepend(unit)).ToHashSet();

    public bool Equals(SurveyAudience? other) => other is not null && Units.SetEquals(other.Units) && Levels.SetEquals(other.Levels);

    public override int GetHashCode() => HashCode.Combine(Units.Count, Levels.Count);
}
