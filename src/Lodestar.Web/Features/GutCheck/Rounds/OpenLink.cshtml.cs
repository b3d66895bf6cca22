using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>Opens a round to whoever has the link, or shuts it again.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class OpenLinkModel(LodestarDb db, RoundDesk desk) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid roundId, CancellationToken ct) =>
        await desk.FindAsync(roundId, ct) is null ? NotFound() : Redirect($"/gut-check/rounds/{roundId}");

    public async Task<IActionResult> OnPostAsync(Guid roundId, bool shut, CancellationToken ct)
    {
        if (await desk.FindAsync(roundId, ct) is not { } round)
            return NotFound();
        if (shut)
            round.ShutDoor();
        else
            round.OpenDoor();
        await db.SaveChangesAsync(ct);
        return Redirect($"/gut-check/rounds/{roundId}");
    }
}
