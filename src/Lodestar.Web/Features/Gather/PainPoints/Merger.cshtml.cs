using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>Makes two pain points one; the separation takes it back.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class MergerModel(LodestarDb db, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid painPointId, CancellationToken ct) =>
        await db.PainPoints.AnyAsync(p => p.Id == painPointId, ct) ? Redirect($"/gather/pain-points/{painPointId}") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid painPointId, [FromForm] Guid into, CancellationToken ct)
    {
        if (await db.PainPoints.SingleOrDefaultAsync(p => p.Id == painPointId, ct) is not { } point)
            return NotFound();
        if (await db.PainPoints.SingleOrDefaultAsync(p => p.Id == into, ct) is not { } other || !point.MergeInto(other))
        {
            this.Say(texts["These two cannot be made one. Choose another that stands on the list."]);
            return Redirect($"/gather/pain-points/{painPointId}");
        }
        db.Hold(other); // two people merging them crosswise meet here
        if (!await db.SaveUnlessOutrunAsync(ct))
        {
            this.Say(texts["Somebody else changed one of them at the same moment. Look at them and decide again."]);
            return Redirect($"/gather/pain-points/{painPointId}");
        }
        this.Say(texts["“{0}” speaks for both now.", other.Text], undo: $"/gather/pain-points/{painPointId}/separation");
        return Redirect($"/gather/pain-points/{into}");
    }
}
