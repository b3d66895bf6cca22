using Lodestar.Core.GutCheck;
using Lodestar.Core.Write;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>The owner makes the sentence the vision, after seeing once more what changed (R1, R111).</summary>
[Authorize(Policy = Policies.Own)]
public sealed class AdoptionModel(LodestarDb db, RoundDesk desk, CurrentPerson me, TimeProvider clock) : PageModel
{
    public Round Round { get; private set; } = null!;

    /// <summary>What the sentence is laid beside: the vision that holds, or the wording of the round before.</summary>
    public VisionText? Before { get; private set; }
    public Vision? Current { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid roundId, CancellationToken ct)
    {
        if (!await FindAsync(roundId, ct))
            return NotFound();
        return MayBeAdopted ? Page() : Redirect($"/gut-check/rounds/{roundId}");
    }

    public async Task<IActionResult> OnPostAsync(Guid roundId, [FromServices] Texts texts, CancellationToken ct)
    {
        if (!await FindAsync(roundId, ct))
            return NotFound();
        if (!MayBeAdopted || Round.Adopt((Current?.Number ?? 0) + 1, me.AccountId!.Value, clock.GetUtcNow()) is not { } vision)
            return Redirect($"/gut-check/rounds/{roundId}");
        try
        {
            db.Add(vision);
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            return Redirect($"/gut-check/rounds/{roundId}"); // pressed twice: the first one counts
        }
        this.Say(texts["This is our vision now. From here on it is built into everything we do."]);
        return Redirect("/");
    }

    private bool MayBeAdopted => Round.Result is { Verdict: Verdict.DefinitelyUs } && Current?.DraftVersionId != Round.DraftVersionId;

    private async Task<bool> FindAsync(Guid roundId, CancellationToken ct)
    {
        if (await desk.FindAsync(roundId, ct) is not { } round)
            return false;
        Round = round;
        Current = await db.Visions.AsNoTracking().OrderByDescending(v => v.Number).FirstOrDefaultAsync(ct);
        Before =
            Current?.Text ?? await db.Rounds.Where(r => r.Id == round.PreviousRoundId).Select(r => r.Sentence).SingleOrDefaultAsync(ct);
        return true;
    }
}
