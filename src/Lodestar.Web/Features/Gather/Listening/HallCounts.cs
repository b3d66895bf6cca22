using Lodestar.Core.Gather.Listening;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>How many phones take part and how many agree with each remark; counted when asked, kept nowhere.</summary>
public sealed record HallCounts(IReadOnlyDictionary<Guid, int> Upvotes, int Phones)
{
    public static readonly HallCounts None = new(new Dictionary<Guid, int>(), 0);

    public int Of(SessionRemark remark) => Upvotes.GetValueOrDefault(remark.Id, remark.Upvotes);

    public static async Task<HallCounts> ReadAsync(
        LodestarDb db,
        ListeningSession session,
        IEnumerable<SessionRemark> remarks,
        CancellationToken ct
    )
    {
        var upvotes = db.Upvotes.AsNoTracking().Where(u => u.ListeningSessionId == session.Id);
        var counts = await upvotes
            .GroupBy(u => u.SessionRemarkId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var agreeing = await upvotes.Select(u => u.Visitor).Distinct().ToListAsync(ct);
        return new HallCounts(counts, agreeing.Union(remarks.Select(r => r.Visitor).OfType<string>()).Count());
    }
}
