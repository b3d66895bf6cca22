using Lodestar.Core.Gather.Segments;

namespace Lodestar.Web.Journeys;

/// <summary>Whether we know whom we serve: read by the stage that gathers and by those after it, once a request.</summary>
public sealed class GateReader(LodestarDb db)
{
    private CustomerGate? _gate;

    public async Task<CustomerGate> ReadAsync(CancellationToken ct)
    {
        if (_gate is not null)
            return _gate;
        var segments = await db.Set<CustomerSegment>().AsNoTracking().Where(s => s.RemovedAt == null).ToListAsync(ct);
        return _gate = CustomerGate.Of(segments, await db.Set<GateWaiver>().AsNoTracking().SingleOrDefaultAsync(ct));
    }
}
