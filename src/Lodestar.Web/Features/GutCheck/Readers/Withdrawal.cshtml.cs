using Lodestar.Core.GutCheck;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Readers;

/// <summary>Stops a reader's links: the wrong address, the wrong person.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class WithdrawalModel(LodestarDb db, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid roundId, Guid readerId, CancellationToken ct) =>
        await db.Readers.AnyAsync(r => r.Id == readerId && r.RoundId == roundId, ct)
            ? Redirect($"/gut-check/rounds/{roundId}")
            : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid roundId, Guid readerId, [FromServices] Texts texts, CancellationToken ct)
    {
        if (!await db.Rounds.AnyAsync(r => r.Id == roundId && r.State == RoundState.Open, ct))
            return NotFound();
        if (await db.Readers.SingleOrDefaultAsync(r => r.Id == readerId && r.RoundId == roundId, ct) is not { } reader)
            return NotFound();
        reader.Withdraw(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        this.Say(texts["{0}’s link no longer works.", reader.Name]);
        return Redirect($"/gut-check/rounds/{roundId}");
    }
}
