using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>Every role of the directory and what it would do with the sentence tomorrow (R63). Everybody may answer for their own.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class RolesModel(LodestarDb db, RoleReader roles, CurrentPerson me) : PageModel
{
    public Draft Draft { get; private set; } = null!;
    public RoleTest Test { get; private set; } = new([]);
    public WorkRole? MyRole { get; private set; }

    /// <summary>Functions that have parts, and whether each part is asked by itself.</summary>
    public IReadOnlyList<(Guid Id, string Name, bool IsSplit)> Splits { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid draftId, CancellationToken ct)
    {
        if (await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == draftId, ct) is not { } draft)
            return NotFound();
        (Draft, Test) = (draft, await roles.TestAsync(draftId, ct));
        MyRole = await roles.RoleOfAsync(me.PersonId, ct);
        if (me.Facilitates)
            Splits = await SplitsAsync(ct);
        return Page();
    }

    public Task<IActionResult> OnPostSplitAsync(Guid draftId, Guid unitId, CancellationToken ct) =>
        ChangeAsync(draftId, unitId, split: true, ct);

    public Task<IActionResult> OnPostJoinAsync(Guid draftId, Guid unitId, CancellationToken ct) =>
        ChangeAsync(draftId, unitId, split: false, ct);

    public bool MayAnswer(WorkRole role) => me.Facilitates || role == MyRole;

    private async Task<IActionResult> ChangeAsync(Guid draftId, Guid unitId, bool split, CancellationToken ct)
    {
        if (!await db.Drafts.AnyAsync(d => d.Id == draftId, ct) || !await db.Units.AnyAsync(u => u.ParentId == unitId, ct))
            return NotFound();
        if (!me.Facilitates)
            return Forbid();
        var kept = await db.Set<RoleSplit>().SingleOrDefaultAsync(s => s.UnitId == unitId, ct);
        if (split && kept is null)
            db.Add(new RoleSplit(me.OrganizationId, unitId));
        if (!split && kept is not null)
            db.Remove(kept);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Somebody else decided the same at the same moment.
        }
        return Redirect($"/write/drafts/{draftId}/roles");
    }

    private async Task<IReadOnlyList<(Guid, string, bool)>> SplitsAsync(CancellationToken ct)
    {
        var split = (await db.Set<RoleSplit>().AsNoTracking().Select(s => s.UnitId).ToListAsync(ct)).ToHashSet();
        var functions = (await roles.RolesAsync(ct)).All.Select(r => r.UnitId).ToHashSet();
        var parents = await db.Units.AsNoTracking().Where(u => db.Units.Any(c => c.ParentId == u.Id)).OrderBy(u => u.Name).ToListAsync(ct);
        return [.. parents.Where(u => split.Contains(u.Id) || functions.Contains(u.Id)).Select(u => (u.Id, u.Name, split.Contains(u.Id)))];
    }
}
