using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>Counts, in the database, who there is to speak for, and lays a choice of people beside it (R102).</summary>
public sealed class CoverageReader(LodestarDb db, TimeProvider clock)
{
    /// <summary>More sites than this say little about a team of nine.</summary>
    private const int MostSites = 15;

    private const string Remote = "Remote";
    private const string OnSite = "OnSite";

    public async Task<CoverageSheet> ReadAsync(IReadOnlyCollection<Person> chosen, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var functions = Functions.Of(await db.Units.AsNoTracking().ToListAsync(ct));
        List<CoverageGroup> groups = [.. await UnitsAsync(functions, ct), .. await LevelsAsync(ct), .. await SitesAsync(ct)];
        groups.AddRange(await PlacesAsync(ct));
        groups.AddRange(await TenuresAsync(today, ct));
        return new CoverageSheet(Coverage.Of(groups, chosen.SelectMany(p => KeysOf(p, functions, today))), functions);
    }

    private IQueryable<Person> Here => db.People.Where(p => p.LeftOn == null);

    private static IEnumerable<(CoverageKind, string)> KeysOf(Person person, Functions functions, DateOnly today)
    {
        yield return (CoverageKind.Unit, functions.KeyOf(person.UnitId));
        yield return (CoverageKind.Level, person.Level.ToString());
        yield return (CoverageKind.Remote, person.IsRemote ? Remote : OnSite);
        if (person.Site is { } site)
            yield return (CoverageKind.Site, site);
        if (person.HiredOn is { } day)
            yield return (CoverageKind.Tenure, Tenures.On(today, day).ToString());
    }

    private async Task<IEnumerable<CoverageGroup>> UnitsAsync(Functions functions, CancellationToken ct)
    {
        var counts = await Here.GroupBy(p => p.UnitId).Select(g => new { UnitId = g.Key, People = g.Count() }).ToListAsync(ct);
        return counts
            .GroupBy(c => functions.KeyOf(c.UnitId))
            .Select(g => new CoverageGroup(CoverageKind.Unit, g.Key, g.Sum(c => c.People)))
            .OrderByDescending(g => g.People)
            .ThenBy(g => g.Key, StringComparer.Ordinal);
    }

    private async Task<IEnumerable<CoverageGroup>> LevelsAsync(CancellationToken ct) =>
        (await Here.GroupBy(p => p.Level).Select(g => new { g.Key, People = g.Count() }).ToListAsync(ct))
            .OrderBy(g => g.Key)
            .Select(g => new CoverageGroup(CoverageKind.Level, g.Key.ToString(), g.People));

    private async Task<IEnumerable<CoverageGroup>> SitesAsync(CancellationToken ct)
    {
        var sites = await Here.Where(p => p.Site != null)
            .GroupBy(p => p.Site!)
            .Select(g => new { g.Key, People = g.Count() })
            .OrderByDescending(g => g.People)
            .ThenBy(g => g.Key)
            .Take(MostSites + 1)
            .ToListAsync(ct);
        return sites.Count > MostSites ? [] : sites.Select(g => new CoverageGroup(CoverageKind.Site, g.Key, g.People));
    }

    private async Task<IEnumerable<CoverageGroup>> PlacesAsync(CancellationToken ct) =>
        (await Here.GroupBy(p => p.IsRemote).Select(g => new { g.Key, People = g.Count() }).ToListAsync(ct))
            .OrderBy(g => g.Key)
            .Select(g => new CoverageGroup(CoverageKind.Remote, g.Key ? Remote : OnSite, g.People));

    private async Task<IEnumerable<CoverageGroup>> TenuresAsync(DateOnly today, CancellationToken ct)
    {
        var days = await Here.Where(p => p.HiredOn != null)
            .GroupBy(p => p.HiredOn!.Value)
            .Select(g => new { g.Key, People = g.Count() })
            .ToListAsync(ct);
        return days.GroupBy(d => Tenures.On(today, d.Key))
            .OrderBy(g => g.Key)
            .Select(g => new CoverageGroup(CoverageKind.Tenure, g.Key.ToString(), g.Sum(d => d.People)));
    }
}
