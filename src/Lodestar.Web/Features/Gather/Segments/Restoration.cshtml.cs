using Lodestar.Core.Gather.Segments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>Brings people who are served back to the list.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class RestorationModel(LodestarDb db, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid customerSegmentId, CancellationToken ct) =>
        await db.Set<CustomerSegment>().AnyAsync(s => s.Id == customerSegmentId, ct) ? Redirect("/gather/segments") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid customerSegmentId, CancellationToken ct)
    {
        if (await db.Set<CustomerSegment>().SingleOrDefaultAsync(s => s.Id == customerSegmentId, ct) is not { } segment)
            return NotFound();
        segment.Restore();
        if (await db.SaveUnlessThereAsync(ct))
            this.Say(texts["“{0}” are back.", segment.Name]);
        return Redirect("/gather/segments");
    }
}
