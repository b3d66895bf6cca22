using Lodestar.Core.Gather.Segments;
using Lodestar.Web.Journeys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>Whom we serve, inside and outside, and the gate that stands until we know (R31, R45, R50, R89).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class SegmentsModel(LodestarDb db, GateReader gate) : PageModel
{
    public CustomerGate Gate { get; private set; } = null!;
    public ILookup<CustomerKind, CustomerSegment> Segments { get; private set; } = null!;
    public IReadOnlyList<CustomerSegment> Removed { get; private set; } = [];
    public IReadOnlyList<PathRow> Paths { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Gate = await gate.ReadAsync(ct);
        var all = await db.Set<CustomerSegment>().AsNoTracking().OrderBy(s => s.Name).ToListAsync(ct);
        Segments = all.Where(s => s.RemovedAt is null).ToLookup(s => s.Kind);
        Removed = [.. all.Where(s => s.RemovedAt is not null)];
        Paths = await PathRow.ReadAsync(db, all, ct);
    }
}
