using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>What gets in the way of good service, and what came of it (R9, R10).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class PainPointsModel(LodestarDb db) : PageModel
{
    public IReadOnlyList<PainPoint> Points { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) =>
        Points = await db
            .PainPoints.AsNoTracking()
            .OrderBy(p => p.SolvedAt != null)
            .ThenByDescending(p => p.NotedAt)
            .ThenBy(p => p.Text)
            .ToListAsync(ct);
}
