using Lodestar.Core.Organizations.Directory;

namespace Lodestar.Core.Organizations;

/// <summary>All units of an organization as the tree they form; siblings stand in alphabetical order.</summary>
public sealed class OrgTree
{
    private readonly Dictionary<Guid, Unit> _units;
    private readonly ILookup<Guid?, Unit> _children;
    private readonly Dictionary<UnitPath, Unit> _byPath = [];

    public OrgTree(IEnumerable<Unit> units)
    {
        _units = units.ToDictionary(unit => unit.Id);
        _children = _units.Values.OrderBy(unit => Line.Fold(unit.Name), StringComparer.Ordinal).ToLookup(unit => unit.ParentId);
        foreach (var unit in _units.Values)
            _byPath.TryAdd(PathOf(unit.Id), unit);
    }

    public IEnumerable<Unit> Roots => _children[null];

    public IEnumerable<Unit> ChildrenOf(Guid unitId) => _children[unitId];

    public Unit? Find(UnitPath path) => _byPath.GetValueOrDefault(path);

    public Unit? Find(Guid unitId) => _units.GetValueOrDefault(unitId);

    /// <summary>The unit itself and everything below it.</summary>
    public IReadOnlyList<Guid> Under(Guid unitId) => [.. FromTop(_units[unitId]).Select(found => found.Unit.Id)];

    /// <summary>The widest unit above this one: Onboard, for the Alba.</summary>
    public Unit TopOf(Guid unitId) => AndAbove(unitId).Last();

    public UnitPath PathOf(Guid unitId) => UnitPath.Of(AndAbove(unitId).Reverse().Select(unit => unit.Name))!;

    /// <summary>Every unit below its parent, with its depth: how a list of them is read out.</summary>
    public IEnumerable<(Unit Unit, int Depth)> InOrder() => Roots.SelectMany(root => FromTop(root));

    private IEnumerable<(Unit Unit, int Depth)> FromTop(Unit unit, int depth = 0) =>
        ChildrenOf(unit.Id).SelectMany(child => FromTop(child, depth + 1)).Prepend((unit, depth));

    /// <summary>The unit itself and what it hangs below, the nearest first; nothing for one that is not there.</summary>
    public IEnumerable<Unit> AndAbove(Guid unitId)
    {
        for (var unit = Find(unitId); unit is not null; unit = unit.ParentId is { } above ? Find(above) : null)
            yield return unit;
    }
}
