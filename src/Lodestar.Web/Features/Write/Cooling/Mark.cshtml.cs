using Lodestar.Core.Write.Cooling;
using Lodestar.Text.Statements;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Cooling;

/// <summary>Decides by hand whether a reading meets the intent: by the one who read it, or by somebody who leads.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class MarkModel(LodestarDb db, CoolingDesk desk, Writers writers, Texts texts) : PageModel
{
    public async Task<IActionResult> OnPostAsync(
        Guid coolingOffId,
        Guid readingId,
        IntentMark? mark,
        [FromServices] WordKinship kinship,
        CancellationToken ct
    )
    {
        var rest = await db.CoolingOffs.AsNoTracking().SingleOrDefaultAsync(c => c.Id == coolingOffId, ct);
        var readings = await db.Readings.Where(r => r.CoolingOffId == coolingOffId).ToListAsync(ct);
        if (rest is null || readings.Find(r => r.Id == readingId) is not { } reading || !ModelState.IsValid)
            return NotFound();
        // Who may not see the readings yet may not decide on them either.
        var me = await desk.MeAsync(ct);
        var sees = await writers.IncludeMeAsync(ct) && ReadingComparison.SeenBy(me, rest, readings, kinship, desk.Now) is not null;
        if (!sees || !(writers.ILead || reading.IsOf(me.PersonId, me.AccountId)))
            return Forbid();
        reading.Decide(mark, me.AccountId);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            this.Say(texts["Somebody else decided at the same moment. Look at it once more."]);
        }
        return Redirect($"/write/cooling-offs/{coolingOffId}/readings");
    }
}
