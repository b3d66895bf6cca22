using Lodestar.Core.Organizations;
using Lodestar.Core.Write;

namespace Lodestar.Core.Triangle;

/// <summary>Units with their visions, and what stands above each.</summary>
public sealed class VisionTree(VisionText? company, IReadOnlyCollection<Unit> units, IReadOnlyCollection<UnitVision> visions)
{
    private readonly Dictionary<Guid, Unit> _units = units.ToDictionary(u => u.Id);
    private readonly Dictionary<Guid, UnitVision> _visions = visions.ToDictionary(v => v.UnitId);

    public VisionText? Company => company;

    public UnitVision? Of(Guid unitId) => _visions.GetValueOrDefault(unitId);

    /// <summary>The nearest vision above a unit: that of a unit further up, or the organization's.</summary>
    public (VisionText? Text, Unit? Unit) Above(Guid unitId)
    {
        HashSet<Guid> seen = [unitId]; // a damaged tree may run in a circle
        for (var at = _units.GetValueOrDefault(unitId)?.ParentId; at is { } id && seen.Add(id); at = _units.GetValueOrDefault(id)?.ParentId)
            if (_visions.TryGetValue(id, out var vision))
                return (vision.Text, _units[id]);
        return (company, null);
    }

    public Direction DirectionOf(UnitVision vision) => vision.Under(Above(vision.UnitId).Text);

    /// <summary>Those that somebody has to look at again: they led the same way once, and one of the two reads otherwise now.</summary>
    public IEnumerable<UnitVision> Drifting =>
        _visions.Values.Where(v => DirectionOf(v) is Direction.AboveChanged or Direction.ItselfChanged);
}
