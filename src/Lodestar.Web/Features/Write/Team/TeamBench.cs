using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>Lays out who could write along and what each would bring, for one page to choose from (R101, R102).</summary>
public sealed class TeamBench(LodestarDb db, CoverageReader coverage, TeamPool pool)
{
    /// <summary>In a larger directory suggestions are worked out only when asked for.</summary>
    public const int Quick = 20_000;

    private const int Alternatives = 3;

    public Task<CoverageSheet> MeterAsync(IReadOnlyCollection<Person> chosen, CancellationToken ct) => coverage.ReadAsync(chosen, ct);

    /// <summary>The picker for a team of this size on this day, with all who could be asked in it.</summary>
    public async Task<TeamPicker> SetAsync(TeamWish wish, CoverageSheet sheet, IEnumerable<Person> chosen, CancellationToken ct)
    {
        var groups = sheet.Coverage.Lines.Select(line => line.Group).ToList();
        var drawn = await pool.DrawAsync(
            new PoolWish(wish.Day, sheet.Today)
            {
                IsSmall = sheet.People <= TeamPool.Everybody,
                BySite = groups.Exists(g => g.Kind is CoverageKind.Site),
                Root = sheet.Functions.Root,
                Draw = wish.Draw,
            },
            ct
        );
        var prospects = chosen
            .Select(Traits.Of)
            .Concat(drawn.Where(one => !wish.Passed.Contains(one.PersonId)))
            .DistinctBy(one => one.PersonId)
            .Select(one => ProspectOf(one, sheet));
        return new TeamPicker(groups, [.. prospects], wish.Size);
    }

    /// <summary>Why each is in it, and who could come instead.</summary>
    public async Task<IReadOnlyDictionary<Guid, Seat>> SeatsAsync(TeamPicker picker, IReadOnlyList<Person> team, CancellationToken ct)
    {
        var ids = team.Select(p => p.Id).ToList();
        var reasons = picker.ReasonsFor(ids);
        var swaps = ids.ToDictionary(id => id, id => picker.SwapsFor(ids, id, Alternatives));
        var coming = swaps.Values.SelectMany(s => s).Select(s => s.PersonId).Distinct().ToList();
        var people = await db.People.AsNoTracking().Where(p => coming.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        return ids.ToDictionary(
            id => id,
            id => new Seat(
                reasons.GetValueOrDefault(id),
                [.. swaps[id].Where(s => people.ContainsKey(s.PersonId)).Select(s => new SeatSwap(people[s.PersonId], s))]
            )
        );
    }

    /// <summary>Everybody who is not asked although they might expect it, each with the reason.</summary>
    public async Task<LeftOut> LeftOutAsync(TeamWish wish, CoverageSheet sheet, CancellationToken ct)
    {
        const int most = 50;
        var away = await db.Set<Absence>()
            .AsNoTracking()
            .Where(a => a.From <= wish.Day && a.Until >= wish.Day)
            .OrderBy(a => a.Id)
            .Take(most)
            .Join(db.People, a => a.PersonId, p => p.Id, (a, p) => new Away(p.Name, a))
            .ToListAsync(ct);
        var declined = await db.Set<TeamInvitation>()
            .AsNoTracking()
            .Where(i => i.Answer == InvitationAnswer.Declined)
            .Join(db.People, i => i.PersonId, p => p.Id, (_, p) => p.Name)
            .OrderBy(name => name)
            .Take(most)
            .ToListAsync(ct);
        var passed = await db
            .People.Where(p => wish.Passed.Contains(p.Id))
            .Select(p => p.Name)
            .OrderBy(name => name)
            .Take(most)
            .ToListAsync(ct);
        var gone = await db.Set<TeamMember>()
            .Join(db.People.IgnoreQueryFilters([PersonMap.PresentFilter]), m => m.PersonId, p => p.Id, (_, p) => p)
            .Where(p => p.LeftOn != null)
            .Select(p => p.Name)
            .ToListAsync(ct);
        return new LeftOut(
            [.. away.OrderBy(a => a.Name, StringComparer.CurrentCulture)],
            [.. declined.Order(StringComparer.CurrentCulture)],
            [.. passed.Order(StringComparer.CurrentCulture)],
            [.. gone.Order(StringComparer.CurrentCulture)],
            sheet.Left
        );
    }

    private static Prospect ProspectOf(Traits one, CoverageSheet sheet) =>
        new(one.PersonId, [.. one.Groups(sheet.Functions, sheet.Today)])
        {
            Years = one.HiredOn is { } day ? Tenures.YearsOn(sheet.Today, day) : null,
        };
}

/// <summary>What a proposal shall be like.</summary>
/// <param name="Size">How many people.</param>
/// <param name="Day">The day on which they must be there.</param>
/// <param name="Draw">Which of the orders of people who are alike.</param>
/// <param name="Passed">Taken out by hand: not proposed again.</param>
public sealed record TeamWish(int Size, DateOnly Day, int Draw, IReadOnlySet<Guid> Passed);

/// <summary>A seat with its reason and those who could take it.</summary>
public sealed record Seat(SeatReason? Reason, IReadOnlyList<SeatSwap> Swaps);

/// <summary>Somebody who could come instead.</summary>
public sealed record SeatSwap(Person Person, Swap Swap);

/// <summary>An absence with the name of who is away.</summary>
public sealed record Away(string Name, Absence Absence);

/// <summary>Who is left out, reason by reason; nobody is left out silently.</summary>
/// <param name="Away">Noted as not available on the day.</param>
/// <param name="Declined">Asked already, and declined.</param>
/// <param name="Passed">Taken out by hand.</param>
/// <param name="Gone">Members of the team as it was who left the organization.</param>
/// <param name="Left">How many in the directory have left the organization.</param>
public sealed record LeftOut(
    IReadOnlyList<Away> Away,
    IReadOnlyList<string> Declined,
    IReadOnlyList<string> Passed,
    IReadOnlyList<string> Gone,
    int Left
);
