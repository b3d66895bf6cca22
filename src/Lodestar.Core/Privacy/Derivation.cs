namespace Lodestar.Core.Privacy;

/// <summary>
/// What a reader can work out from shown groups. Groups of one level nest in one another, and so do groups of all levels; therefore all
/// that can be worked out are sums and differences of two partitions of the answers, and a small group comes out exactly when the
/// bipartite graph of the two partitions has a one-way cut smaller than the group (see docs/privacy.md).
/// </summary>
internal sealed class Derivation
{
    private static readonly Cut Unknown = new(Guid.Empty, null); // the left block of answers in no shown group of one level

    private readonly Groups _groups;
    private readonly IReadOnlySet<Cut> _shown;
    private readonly FlowGraph _graph = new();
    private readonly ILookup<Cut, Cut> _parts;

    public Derivation(Groups groups, IReadOnlySet<Cut> shown)
    {
        (_groups, _shown) = (groups, shown);
        foreach (var atom in groups.Atoms)
            _graph.Add(LeftBlock(atom), RightBlock(atom), atom.Count);
        _parts = shown.Where(cut => cut != Cut.Everybody).ToLookup(BlockAbove);
    }

    /// <summary>
    /// If these answers lie in a group that is too small and can be worked out: the shown groups of which hiding one can end that.
    /// Null if they are safe.
    /// </summary>
    public IEnumerable<Cut>? WaysToHide(Tally atom, SmallestGroup smallest) =>
        _graph.Side(LeftBlock(atom), RightBlock(atom), smallest.Size) is { } side ? _shown.Where(cut => Crosses(cut, side)) : null;

    private Cut LeftBlock(Tally atom) => LeftBlock(new Cut(atom.UnitId, atom.Level));

    private Cut RightBlock(Tally atom) => RightBlock(new Cut(atom.UnitId, null));

    private Cut LeftBlock(Cut cut) => cut.Level is null ? Unknown : Nearest(cut) ?? Unknown;

    private Cut RightBlock(Cut cut) => Nearest(cut) ?? Cut.Everybody;

    private Cut? Nearest(Cut cut)
    {
        foreach (var unit in _groups.Units.Upward(cut.UnitId))
        {
            if (_shown.Contains(cut with { UnitId = unit }))
                return cut with { UnitId = unit };
        }
        return null;
    }

    private Cut BlockAbove(Cut cut)
    {
        if (cut.UnitId is not { } unit)
            return Unknown;
        var above = cut with { UnitId = _groups.Units.ParentOf(unit) };
        return cut.Level is null ? RightBlock(above) : LeftBlock(above);
    }

    /// <summary>True when the group and the one around it lie on different sides: merging them (hiding the group) can close the gap.</summary>
    private bool Crosses(Cut cut, HashSet<(Cut, bool)> side)
    {
        if (cut == Cut.Everybody)
            return false;
        var (own, around) = (SideOf(cut, side), SideOf(BlockAbove(cut), side));
        return own is null || around is null || own != around;
    }

    /// <summary>A block with nobody left in it lies where the blocks cut out of it lie; null when those lie on both sides.</summary>
    private bool? SideOf(Cut block, HashSet<(Cut, bool)> side)
    {
        var isLeft = block.Level is not null || block == Unknown;
        if (_graph.Contains(block, isLeft))
            return side.Contains((block, isLeft));
        return _parts[block].Select(part => SideOf(part, side)).Distinct().Take(2).ToList() is [var one] ? one : null;
    }
}
