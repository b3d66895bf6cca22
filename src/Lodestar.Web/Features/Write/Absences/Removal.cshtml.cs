using Lodestar.Core.Write.Teams;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Absences;

/// <summary>Takes a note of absence away: the person may be proposed again.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class RemovalModel(LodestarDb db, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid absenceId, CancellationToken ct) =>
        await db.Set<Absence>().AnyAsync(a => a.Id == absenceId, ct) ? Redirect("/write/team/absences") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid absenceId, CancellationToken ct)
    {
        var removed = await db.InTransactionAsync(c => db.Set<Absence>().Where(a => a.Id == absenceId).ExecuteDeleteAsync(c), ct);
        if (removed == 0)
            return NotFound();
        this.Say(texts["The note is taken away."]);
        return Redirect("/write/team/absences");
    }
}
