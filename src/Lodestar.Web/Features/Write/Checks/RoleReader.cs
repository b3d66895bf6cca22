using Lodestar.Core.Write.Checks;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>The roles of the directory, and what each would do with a sentence (R63).</summary>
public sealed class RoleReader(LodestarDb db)
{
    private WorkRoles? _roles;

    public async Task<WorkRoles> RolesAsync(CancellationToken ct)
    {
        if (_roles is not null)
            return _roles;
        var units = await db.Units.AsNoTracking().ToListAsync(ct);
        var split = await db.Set<RoleSplit>().AsNoTracking().Select(s => s.UnitId).ToListAsync(ct);
        var people = await db
            .People.Where(p => p.LeftOn == null)
            .GroupBy(p => new { p.UnitId, p.Level })
            .Select(g => new
            {
                g.Key.UnitId,
                g.Key.Level,
                Count = g.Count(),
            })
            .ToListAsync(ct);
        return _roles = WorkRoles.Of(units, split.ToHashSet(), people.Select(p => (p.UnitId, p.Level, p.Count)));
    }

    public async Task<RoleTest> TestAsync(Guid draftId, CancellationToken ct) =>
        RoleTest.Of(await RolesAsync(ct), await db.RoleActions.AsNoTracking().Where(a => a.DraftId == draftId).ToListAsync(ct));

    /// <summary>The role of somebody in the directory; null for who left, or is in none.</summary>
    public async Task<WorkRole?> RoleOfAsync(Guid? personId, CancellationToken ct) =>
        await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId && p.LeftOn == null, ct) is { } person
            ? (await RolesAsync(ct)).Of(person)
            : null;

    /// <summary>The first of those who have a role, by name.</summary>
    public async Task<List<Person>> PeopleOfAsync(WorkRole role, int most, CancellationToken ct)
    {
        var units = (await RolesAsync(ct)).UnitsOf(role.UnitId);
        return await db
            .People.AsNoTracking()
            .Where(p => p.LeftOn == null && p.Level == role.Level && units.Contains(p.UnitId))
            .OrderBy(p => p.SearchText)
            .ThenBy(p => p.Id)
            .Take(most)
            .ToListAsync(ct);
    }
}
