using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>Counts, in the database, who there is to speak for, and lays a choice of people beside it (R102).</summary>
public sealed class CoverageReader(LodestarDb db, TimeProvider clock)
{
    /// <summary>More sites than this say little about a team of nine.</summary>
    private const int MostSites = 15;

    /// <summary>More languages than this, and the rarest are left out.</summary>
    private const int MostLanguages = 12;

    /// <summary>In a larger organization a single unit weighs nothing.</summary>
    private const int MostOwnUnits = 500;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public async Task<CoverageSheet> ReadAsync(IReadOnlyCollection<Person> chosen, CancellationToken ct)
    {
        var today = Today;
        var functions = Functions.Of(await db.Units.AsNoTracking().ToListAsync(ct));
        List<CoverageGroup> groups = [.. await UnitsAsync(functions, ct), .. await LevelsAsync(ct), .. await SitesAsync(ct)];
        groups.AddRange(await PlacesAsync(ct));
        groups.AddRange(await TenuresAsync(today, ct));
        groups.AddRange(await LanguagesAsync(ct));
        return new CoverageSheet(Coverage.Of(groups, chosen.SelectMany(p => Traits.Of(p).Groups(functions, today))), functions, today);
    }

    private IQueryable<Person> Here => db.People.Where(p => p.LeftOn == null);

    private async Task<IEnumerable<CoverageGroup>> UnitsAsync(Functions functions, CancellationToken ct)
    {
        var counts = await Here.GroupBy(p => p.UnitId).Select(g => new { UnitId = g.Key, People = g.Count() }).ToListAsync(ct);
        var main = counts
            .GroupBy(c => functions.KeyOf(c.UnitId))
            .Select(g => new CoverageGroup(CoverageKind.Unit, g.Key, g.Sum(c => c.People)))
            .OrderByDescending(g => g.People)
            .ThenBy(g => g.Key, StringComparer.Ordinal);
        var own = counts.Count > MostOwnUnits ? [] : counts.Where(c => functions.IsBelowOne(c.UnitId));
        return main.Concat(own.Select(c => new CoverageGroup(CoverageKind.OwnUnit, c.UnitId.ToString(), c.People)));
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
            .Select(g => new CoverageGroup(CoverageKind.Remote, g.Key ? Traits.Remote : Traits.OnSite, g.People));

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

    private async Task<IEnumerable<CoverageGroup>> LanguagesAsync(CancellationToken ct)
    {
        var spoken = await Here.Where(p => p.Languages != "")
            .GroupBy(p => p.Languages)
            .Select(g => new { g.Key, People = g.Count() })
            .ToListAsync(ct);
        return spoken
            .GroupBy(l => Traits.FirstOf(l.Key)!)
            .Select(g => new CoverageGroup(CoverageKind.Language, g.Key, g.Sum(l => l.People)))
            .OrderByDescending(g => g.People)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostLanguages);
    }
}
