using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Measure.Observations;

/// <summary>It is recorded; on to the next one, or back to work.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class ThanksModel(LodestarDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? At { get; set; }

    public TouchPoint? TouchPoint { get; private set; }
    public int Seen { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        TouchPoint = await db.TouchPoints.AsNoTracking().SingleOrDefaultAsync(t => t.Id == At && t.RemovedAt == null, ct);
        Seen = await db.Observations.CountAsync(ct);
    }
}
