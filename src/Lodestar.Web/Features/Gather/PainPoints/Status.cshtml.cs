using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>How far a pain point is; the way back is the same door with the word before.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class StatusModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid painPointId, CancellationToken ct) =>
        await db.PainPoints.AnyAsync(p => p.Id == painPointId, ct) ? Redirect($"/gather/pain-points/{painPointId}") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid painPointId, PainStatus status, CancellationToken ct)
    {
        if (await db.PainPoints.SingleOrDefaultAsync(p => p.Id == painPointId, ct) is not { } point)
            return NotFound();
        var before = point.Status;
        if (!Enum.IsDefined(status) || !point.Become(status, clock.GetUtcNow()))
            this.Say(texts["Before it stays as it is, tell people why: answer in public first."]);
        else if (!await db.SaveUnlessOutrunAsync(ct))
            this.Say(texts["Somebody else changed it at the same moment. Look at it and decide again."]);
        else
            this.Say(
                status is PainStatus.Solved ? texts["Solved. Tell those who named it."] : PainNames.Of(status, texts),
                undo: $"/gather/pain-points/{painPointId}/status?status={before}"
            );
        return Redirect($"/gather/pain-points/{painPointId}");
    }
}
