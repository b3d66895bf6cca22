using Lodestar.Core.Organizations;
using Lodestar.Core.Write;

namespace Lodestar.Core.Triangle;

/// <summary>Units with their visions, and what stands above each.</summary>
public sealed class VisionTree(VisionText? company, OrgTree units, IEnumerable<UnitVision> visions)
{
    private readonly Dictionary<Guid, UnitVision> _visions = visions.ToDictionary(v => v.UnitId);

    public VisionText? Company => company;
    public OrgTree Units => units;

    public UnitVision? Of(Guid unitId) => _visions.GetValueOrDefault(unitId);

    /// <summary>The nearest vision above a unit: that of a unit further up, or the organization's.</summary>
    public (VisionText? Text, Unit? Unit) Above(Guid unitId) =>
        units.AndAbove(unitId).Skip(1).FirstOrDefault(unit => _visions.ContainsKey(unit.Id)) is { } nearest
            ? (_visions[nearest.Id].Text, nearest)
            : (company, null);

    public Direction DirectionOf(UnitVision vision) => vision.Under(Above(vision.UnitId).Text);

    /// <summary>Those that somebody has to look at again: they led the same way once, and one of the two reads otherwise now.</summary>
    public IEnumerable<UnitVision> Drifting =>
        _visions.Values.Where(v => DirectionOf(v) is Direction.AboveChanged or Direction.ItselfChanged);
}
