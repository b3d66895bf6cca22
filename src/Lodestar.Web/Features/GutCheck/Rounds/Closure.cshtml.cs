using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>Ends the asking and opens the result.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ClosureModel(LodestarDb db, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid roundId, CancellationToken ct) =>
        await db.Rounds.AnyAsync(r => r.Id == roundId, ct) ? Redirect($"/gut-check/rounds/{roundId}") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid roundId, [FromServices] Texts texts, CancellationToken ct)
    {
        if (await db.Rounds.SingleOrDefaultAsync(r => r.Id == roundId, ct) is not { } round)
            return NotFound();
        round.Close(clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException) { } // somebody closed it a moment earlier: that is what was wanted
        this.Say(texts["The round is closed. This is what people said."]);
        return Redirect($"/gut-check/rounds/{roundId}");
    }
}
