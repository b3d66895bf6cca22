using Lodestar.Core.Gather.Segments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>Takes people who are served off the list; the next page offers to bring them back.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class RemovalModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid customerSegmentId, CancellationToken ct) =>
        await db.Set<CustomerSegment>().AnyAsync(s => s.Id == customerSegmentId, ct) ? Redirect("/gather/segments") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid customerSegmentId, CancellationToken ct)
    {
        if (await db.Set<CustomerSegment>().SingleOrDefaultAsync(s => s.Id == customerSegmentId, ct) is not { } segment)
            return NotFound();
        segment.Remove(clock.GetUtcNow());
        if (await db.SaveUnlessThereAsync(ct))
            this.Say(texts["“{0}” are taken away.", segment.Name], undo: $"/gather/segments/{customerSegmentId}/restoration");
        return Redirect("/gather/segments");
    }
}
