using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;
using Lodestar.Web.Features.Write.Team;

namespace Lodestar.Web.Features.Write.Dates;

/// <summary>The team as it was asked: who was written to, who comes, and who could come instead of those who do not.</summary>
public sealed class AskedTeam(LodestarDb db, TeamBench bench, TimeProvider clock)
{
    public async Task<IReadOnlyList<AskedMember>> ReadAsync(WritingTeam? team, WorkshopDate? date, CancellationToken ct)
    {
        if (team is null)
            return [];
        var people = await db.People.OnWritingTeam(db).AsNoTracking().OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(ct);
        var answers = await db.TeamInvitations.AsNoTracking().Where(i => i.TeamId == team.Id).ToDictionaryAsync(i => i.PersonId, ct);
        var letters = date is null
            ? []
            : await db.DateLetters.AsNoTracking().Where(l => l.WorkshopDateId == date.Id && !l.IsCancel).ToListAsync(ct);
        var instead = await InsteadAsync(people, answers, date, ct);
        return
        [
            .. people.Select(p => new AskedMember(
                p,
                answers.GetValueOrDefault(p.Id),
                letters
                    .Where(l => l.PersonId == p.Id)
                    .OrderByDescending(l => l.Sequence)
                    .Select(l => (LetterState?)l.State)
                    .FirstOrDefault(),
                instead.GetValueOrDefault(p.Id, [])
            )),
        ];
    }

    private async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Alternative>>> InsteadAsync(
        List<Person> people,
        Dictionary<Guid, TeamInvitation> answers,
        WorkshopDate? date,
        CancellationToken ct
    )
    {
        var declined = people.Where(p => answers.GetValueOrDefault(p.Id)?.Answer is InvitationAnswer.Declined).ToList();
        if (declined.Count == 0)
            return new Dictionary<Guid, IReadOnlyList<Alternative>>();
        var day = date?.Day ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var sheet = await bench.MeterAsync(people, ct);
        var wish = new TeamWish(people.Count, day, Draw: 0, Passed: new HashSet<Guid>());
        var seats = await bench.SeatsAsync(await bench.SetAsync(wish, sheet, people, ct), people, ct);
        return declined.ToDictionary(
            p => p.Id,
            p => (IReadOnlyList<Alternative>)[.. seats[p.Id].Swaps.Select(s => new Alternative(s.Person, s.Swap, sheet))]
        );
    }
}

/// <summary>A member with what is known of them.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Invitation">What they said; null where they were not asked yet.</param>
/// <param name="Letter">Where the newest letter is; null where there is none.</param>
/// <param name="Instead">Who could come, where they declined.</param>
public sealed record AskedMember(Person Person, TeamInvitation? Invitation, LetterState? Letter, IReadOnlyList<Alternative> Instead)
{
    public InvitationAnswer Answer => Invitation?.Answer ?? InvitationAnswer.Open;
}

/// <summary>Somebody who could come instead, and what that would change.</summary>
public sealed record Alternative(Person Person, Swap Swap, CoverageSheet Sheet);
