using Lodestar.Core.Organizations.Directory;

namespace Lodestar.Web.Features.People.Directory;

/// <summary>Finds the unit of a path, and grows the tree where a path leads further than it does; saved with the change that needs it.</summary>
public sealed class UnitPlanter(LodestarDb db)
{
    /// <summary>Where people stand whom nobody has put anywhere.</summary>
    public static readonly UnitPath Nowhere = UnitPath.TryParse("No unit yet")!;

    private readonly Dictionary<UnitPath, Guid> _units = [];
    private bool _isRead;

    public async Task<Guid> UnitOfAsync(UnitPath path, CancellationToken ct)
    {
        if (!_isRead)
            await ReadAsync(ct);
        Guid? above = null;
        foreach (var step in path.FromTop())
        {
            if (!_units.TryGetValue(step, out var id))
            {
                var unit = new Unit(db.OrganizationId, step.Names[^1], above);
                db.Add(unit);
                _units[step] = id = unit.Id;
            }
            above = id;
        }
        return above!.Value;
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        var tree = new OrgTree(await db.Units.AsNoTracking().ToListAsync(ct));
        foreach (var (unit, _) in tree.InOrder())
            _units.TryAdd(tree.PathOf(unit.Id), unit.Id);
        _isRead = true;
    }
}
