using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>The names that pain points refer to: units, owners, own categories.</summary>
public sealed class PainBoard(LodestarDb db)
{
    private Dictionary<Guid, string> _owners = [];

    public OrgTree Units { get; private set; } = new([]);
    public IReadOnlyList<OwnCategory> OwnCategories { get; private set; } = [];

    public async Task ReadAsync(IEnumerable<PainPoint> points, CancellationToken ct)
    {
        var owners = points.Select(p => p.OwnerId).OfType<Guid>().Distinct().ToList();
        // Who left is named as well: the point waits for a new owner.
        _owners = await db
            .People.IgnoreQueryFilters([PersonMap.PresentFilter])
            .Where(p => owners.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        Units = new OrgTree(await db.Units.AsNoTracking().ToListAsync(ct));
        OwnCategories = await db.Set<OwnCategory>().AsNoTracking().OrderBy(c => c.Name).ToListAsync(ct);
    }

    public string? OwnerOf(PainPoint point) => point.OwnerId is { } owner ? _owners.GetValueOrDefault(owner) : null;

    public string? UnitOf(PainPoint point) => point.UnitId is { } unit ? Units.Find(unit)?.Name : null;

    public string? OwnCategoryOf(PainPoint point) => OwnCategories.FirstOrDefault(c => c.Id == point.OwnCategoryId)?.Name;
}
