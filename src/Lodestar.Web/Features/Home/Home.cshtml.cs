using Lodestar.Core.Journeys;
using Lodestar.Core.Write;
using Lodestar.Web.Journeys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Home;

/// <summary>Our vision, where we are on the road, my next step (R22, R85).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class HomeModel(LodestarDb db, JourneyReader journey) : PageModel
{
    public IReadOnlyList<StageReport> Course { get; private set; } = [];
    public Vision? Vision { get; private set; }

    /// <summary>The furthest stage under way that has something for this person; else the first that has.</summary>
    public NextStep? Next =>
        (
            Course.FirstOrDefault(s => s is { Progress: StageProgress.UnderWay, Next: not null })
            ?? Course.FirstOrDefault(s => s.Next is not null)
        )?.Next;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Course = await journey.ReadAsync(ct);
        Vision = await db.VisionAsync(ct);
    }
}
