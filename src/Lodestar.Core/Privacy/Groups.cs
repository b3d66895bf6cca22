using Lodestar.Core.Organizations;

namespace Lodestar.Core.Privacy;

/// <summary>The raw counts behind a table: what came from where, and how large each possible group is. Never leaves this folder.</summary>
internal sealed class Groups
{
    private readonly Dictionary<Cut, int> _counts = [];
    private readonly Dictionary<Guid, int> _order;

    public Groups(UnitTree units, IEnumerable<Tally> tallies)
    {
        Units = units;
        _order = units.Ids.Index().ToDictionary(u => u.Item, u => u.Index);
        Atoms =
        [
            .. tallies
                .GroupBy(t => new Cut(units.Known(t.UnitId), t.Level))
                .Select(g => new Tally(g.Key.UnitId, g.Key.Level, g.Sum(t => t.Count)))
                .Where(t => t.Count > 0)
                .OrderBy(t => Place(new Cut(t.UnitId, t.Level))),
        ];
        foreach (var (unitId, level, count) in Atoms)
        {
            foreach (var unit in units.Upward(unitId))
            {
                Add(new Cut(unit, null), count);
                if (level is not null)
                    Add(new Cut(unit, level), count);
            }
        }
    }

    public UnitTree Units { get; }

    /// <summary>The smallest pieces: nobody knows more about an answer than its own unit and level.</summary>
    public IReadOnlyList<Tally> Atoms { get; }

    /// <summary>Every group that somebody is in.</summary>
    public IEnumerable<Cut> All => _counts.Keys;

    public int CountOf(Cut cut) => _counts.GetValueOrDefault(cut);

    /// <summary>Where a group stands among all, so that choices between equals always fall the same way.</summary>
    public int Place(Cut cut) => (cut.UnitId is { } id ? _order[id] + 1 : 0) * 4 + (cut.Level is { } level ? (int)level + 1 : 0);

    /// <summary>Those who named the unit, but none of the units below it.</summary>
    public int DirectlyIn(Guid? unitId) => CountOf(new Cut(unitId, null)) - Units.ChildrenOf(unitId).Sum(c => CountOf(new Cut(c, null)));

    /// <summary>Those in the unit whose level is not known.</summary>
    public int WithoutLevel(Guid? unitId) => CountOf(new Cut(unitId, null)) - Enum.GetValues<Level>().Sum(l => CountOf(new Cut(unitId, l)));

    private void Add(Cut cut, int count) => _counts[cut] = _counts.GetValueOrDefault(cut) + count;
}
