using Lodestar.Core.Gather.Segments;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>A way from a back office to the customer, with the names on it.</summary>
public sealed record PathRow(Guid Id, string Unit, string Work, string Receiver, string? Customer, string Effect)
{
    public static async Task<IReadOnlyList<PathRow>> ReadAsync(LodestarDb db, IReadOnlyList<CustomerSegment> segments, CancellationToken ct)
    {
        var names = segments.ToDictionary(s => s.Id, s => s.Name);
        var paths = await db.Set<WorkPath>()
            .AsNoTracking()
            .Join(db.Units, path => path.UnitId, unit => unit.Id, (path, unit) => new { path, unit.Name })
            .OrderBy(row => row.Name)
            .ThenBy(row => row.path.Id)
            .ToListAsync(ct);
        return
        [
            .. paths.Select(row => new PathRow(
                row.path.Id,
                row.Name,
                row.path.Work,
                names[row.path.ReceiverId],
                row.path.CustomerId is { } customer ? names[customer] : null,
                row.path.Effect
            )),
        ];
    }
}
