using Lodestar.Core.Statistics;

namespace Lodestar.Web.Features.Share.Overview;

/// <summary>How many people of a department have acknowledged the vision. It is a signature, not an answer, so nothing is hidden.</summary>
public sealed record UnitReach(string Name, Rate Acknowledged)
{
    public static async Task<IReadOnlyList<UnitReach>> ReadAsync(LodestarDb db, Guid launchId, CancellationToken ct)
    {
        var tree = new OrgTree(await db.Units.AsNoTracking().ToListAsync(ct));
        var counts = await db
            .People.GroupBy(p => p.UnitId)
            .Select(g => new
            {
                UnitId = g.Key,
                All = g.Count(),
                Acknowledged = g.Count(p => db.Acknowledgements.Any(a => a.LaunchId == launchId && a.PersonId == p.Id)),
            })
            .ToListAsync(ct);
        return
        [
            .. counts
                .GroupBy(c => tree.TopOf(c.UnitId).Name)
                .OrderBy(g => g.Key, StringComparer.CurrentCulture)
                .Select(g => new UnitReach(g.Key, new Rate(g.Sum(c => c.Acknowledged), g.Sum(c => c.All)))),
        ];
    }
}
