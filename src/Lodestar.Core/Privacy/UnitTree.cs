using Lodestar.Core.Organizations;

namespace Lodestar.Core.Privacy;

/// <summary>Which unit lies in which; the organization itself is above them all and has no id.</summary>
public sealed class UnitTree
{
    private readonly Dictionary<Guid, Guid?> _parents;
    private readonly ILookup<Guid, Guid> _children;

    private readonly IReadOnlyDictionary<Guid, Guid?> _above;

    private UnitTree(IReadOnlyList<(Guid Id, Guid? ParentId)> units, IReadOnlyDictionary<Guid, Guid?>? above = null)
    {
        _parents = units.ToDictionary(u => u.Id, u => u.ParentId);
        foreach (var id in _parents.Keys.Where(id => !ReachesTheTop(id)).ToList())
            _parents[id] = null;
        _above = above ?? _parents;
        Ids = [.. units.Select(u => u.Id)];
        _children = Ids.ToLookup(id => _parents[id] ?? Guid.Empty);
    }

    /// <summary>Every unit, in the order it was given.</summary>
    public IReadOnlyList<Guid> Ids { get; }

    public static UnitTree Of(IEnumerable<Unit> units) => Of(units.Select(u => (u.Id, u.ParentId)));

    /// <summary>A unit whose parent is unknown, or that lies in itself by a damaged file, hangs below the organization.</summary>
    public static UnitTree Of(IEnumerable<(Guid Id, Guid? ParentId)> units) => new([.. units]);

    /// <summary>
    /// The unit itself if it is part of this tree, else the nearest one above that is; answers of a unit since removed count in the total.
    /// </summary>
    public Guid? Known(Guid? unitId)
    {
        var at = unitId;
        while (at is { } id && !_parents.ContainsKey(id))
            at = _above.GetValueOrDefault(id);
        return at;
    }

    /// <summary>The same tree without its lowest units, so that at most so many are left; a table of a thousand rows tells nobody anything.</summary>
    public UnitTree UpTo(int units)
    {
        var byDepth = Ids.GroupBy(id => Upward(id).Count()).OrderBy(g => g.Key).ToList();
        var kept = new HashSet<Guid>();
        foreach (var depth in byDepth.TakeWhile(d => kept.Count + d.Count() <= units))
            kept.UnionWith(depth);
        return new UnitTree([.. Ids.Where(kept.Contains).Select(id => (id, _parents[id]))], _parents);
    }

    public Guid? ParentOf(Guid unitId) => _parents[unitId];

    public IEnumerable<Guid> ChildrenOf(Guid? unitId) => _children[unitId ?? Guid.Empty];

    /// <summary>The unit, its parent, and so on up to and including the organization (null).</summary>
    public IEnumerable<Guid?> Upward(Guid? unitId)
    {
        for (var at = unitId; at is { } id; at = _parents[id])
            yield return at;
        yield return null;
    }

    /// <summary>All that lies below, not the unit itself.</summary>
    public IEnumerable<Guid> Below(Guid? unitId) => ChildrenOf(unitId).SelectMany(child => Below(child).Prepend(child));

    private bool ReachesTheTop(Guid start)
    {
        var at = _parents[start];
        for (var steps = 0; at is { } id; steps++)
        {
            if (steps > _parents.Count || !_parents.TryGetValue(id, out at))
                return false;
        }
        return true;
    }
}
