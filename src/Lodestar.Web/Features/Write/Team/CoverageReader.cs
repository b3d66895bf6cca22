using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>Counts, in the database, who there is to speak for, and lays a choice of people beside it (R102).</summary>
public sealed class CoverageReader(LodestarDb db, CurrentPerson me, DirectoryShelf shelf, TimeProvider clock)
{
    /// <summary>More sites than this say little about a team of nine.</summary>
    private const int MostSites = 15;

    /// <summary>More languages than this, and the rarest are left out.</summary>
    private const int MostLanguages = 12;

    /// <summary>In a larger organization a single unit weighs nothing.</summary>
    private const int MostOwnUnits = 500;

    private Counted? _counted;

    public async Task<CoverageSheet> ReadAsync(IReadOnlyCollection<Person> chosen, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        _counted ??= await shelf.TakeAsync(
            me.OrganizationId,
            $"groups on {today:O}",
            () => CountAsync(today, ct),
            counted => counted.People > TeamBench.Quick
        );
        var (functions, groups, left) = _counted;
        var coverage = Coverage.Of(groups, chosen.SelectMany(p => Traits.Of(p).Groups(functions, today)));
        return new CoverageSheet(coverage, functions, today) { Left = left };
    }

    private async Task<Counted> CountAsync(DateOnly today, CancellationToken ct)
    {
        var functions = Functions.Of(await db.Units.AsNoTracking().ToListAsync(ct));
        var kinds = await Here.GroupBy(p => new
            {
                p.Level,
                p.IsRemote,
                p.Languages,
            })
            .Select(g => new Kind(g.Key.Level, g.Key.IsRemote, g.Key.Languages, g.Count()))
            .ToListAsync(ct);
        return new Counted(
            functions,
            [
                .. await UnitsAsync(functions, ct),
                .. Groups(CoverageKind.Level, kinds.GroupBy(k => k.Level).OrderBy(g => g.Key), level => level.ToString()),
                .. await SitesAsync(ct),
                .. Groups(
                    CoverageKind.Remote,
                    kinds.GroupBy(k => k.IsRemote).OrderBy(g => g.Key),
                    remote => remote ? Traits.Remote : Traits.OnSite
                ),
                .. await TenuresAsync(today, ct),
                .. Languages(kinds),
            ],
            await db.People.IgnoreQueryFilters([PersonMap.PresentFilter]).CountAsync(p => p.LeftOn != null, ct)
        );
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

    private static IEnumerable<CoverageGroup> Groups<T>(CoverageKind kind, IEnumerable<IGrouping<T, Kind>> groups, Func<T, string> key) =>
        groups.Select(g => new CoverageGroup(kind, key(g.Key), g.Sum(k => k.People)));

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

    private static IEnumerable<CoverageGroup> Languages(IEnumerable<Kind> kinds) =>
        Groups(CoverageKind.Language, kinds.GroupBy(k => Traits.FirstOf(k.Languages)).Where(g => g.Key is not null), language => language!)
            .OrderByDescending(g => g.People)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostLanguages);

    private sealed record Kind(Level Level, bool IsRemote, string Languages, int People);

    private sealed record Counted(Functions Functions, IReadOnlyList<CoverageGroup> Groups, int Left)
    {
        public int People { get; } = Groups.Where(g => g.Kind is CoverageKind.Level).Sum(g => g.People);
    }
}
