using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Pillars;

/// <summary>Adds an action below a pillar.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ActionsModel(LodestarDb db, CurrentPerson person, Texts texts) : PageModel
{
    [BindProperty]
    public NewActionForm Form { get; set; } = new();

    public Pillar Pillar { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid pillarId, CancellationToken ct) => await FindAsync(pillarId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid pillarId, CancellationToken ct)
    {
        if (!await FindAsync(pillarId, ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var beside = await db.SubPillars.AsNoTracking().Where(s => s.PillarId == pillarId).ToListAsync(ct);
        var action = new SubPillar(person.OrganizationId, pillarId, Form.Action, beside.NextPlace());
        db.Add(action);
        await db.SaveChangesAsync(ct);
        this.Say(texts["The action is added. Three proofs make it real."]);
        return LocalRedirect($"/triangle/actions/{action.Id}");
    }

    private async Task<bool> FindAsync(Guid pillarId, CancellationToken ct) =>
        (Pillar = await db.Pillars.AsNoTracking().SingleOrDefaultAsync(p => p.Id == pillarId && p.RemovedAt == null, ct) ?? null!)
            is not null;
}

public sealed class NewActionForm
{
    [
        Required(ErrorMessage = "Write what you do, beginning with a verb."),
        StringLength(SubPillar.MaxActionLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Action
    {
        get;
        set => field = Line.Of(value);
    } = "";
}
