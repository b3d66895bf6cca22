using Lodestar.Core.Gather.Segments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>People we serve: why they come, what they expect, and a day in their life.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class SegmentModel(LodestarDb db) : PageModel
{
    public CustomerSegment Segment { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid customerSegmentId, CancellationToken ct)
    {
        var found = await db.Set<CustomerSegment>()
            .AsNoTracking()
            .SingleOrDefaultAsync(s => s.Id == customerSegmentId && s.RemovedAt == null, ct);
        if (found is null)
            return NotFound();
        Segment = found;
        return Page();
    }
}
