using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>Takes a pain point out of the one it was merged into; both stand as they did.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class SeparationModel(LodestarDb db, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid painPointId, CancellationToken ct) =>
        await db.PainPoints.AnyAsync(p => p.Id == painPointId, ct) ? Redirect($"/gather/pain-points/{painPointId}") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid painPointId, CancellationToken ct)
    {
        if (await db.PainPoints.SingleOrDefaultAsync(p => p.Id == painPointId, ct) is not { } point)
            return NotFound();
        point.Part();
        this.Say(
            await db.SaveUnlessOutrunAsync(ct)
                ? texts["“{0}” stands for itself again.", point.Text]
                : texts["Somebody else changed it at the same moment. Look at it and decide again."]
        );
        return Redirect($"/gather/pain-points/{painPointId}");
    }
}
