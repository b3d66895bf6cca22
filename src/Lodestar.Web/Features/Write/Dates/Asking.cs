using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Features.Write.Dates;

/// <summary>
/// Asks the team and tells them of the date: whoever is in it has an invitation, whoever can be reached by mail has one letter about the
/// newest version of the date, and whoever was told and is no longer in it hears that. Doing it again writes nobody twice (T18).
/// </summary>
public sealed class Asking(LodestarDb db, TimeProvider clock)
{
    /// <summary>Part of the caller's save: neither happens without the other.</summary>
    public async Task PrepareAsync(WritingTeam team, CancellationToken ct)
    {
        var invited = await db.TeamInvitations.Where(i => i.TeamId == team.Id).Select(i => i.PersonId).ToListAsync(ct);
        db.AddRange(team.Members.Where(m => !invited.Contains(m.PersonId)).Select(m => new TeamInvitation(team, m.PersonId)));
        var date = await DateOfAsync(team, ct);
        if (date is null || date.StartsAt <= clock.GetUtcNow())
            return;
        var letters = await db.DateLetters.AsNoTracking().Where(l => l.WorkshopDateId == date.Id).ToListAsync(ct);
        if (letters.Exists(l => l.IsCancel && l.Sequence == date.Sequence && date.Stands && team.Includes(l.PersonId)))
            date.Renew();

        var told = letters
            .Where(l => !l.IsCancel && l.State is not (LetterState.Spared or LetterState.Refused))
            .Select(l => l.PersonId)
            .Distinct();
        var members = date.Stands ? await ReachableAsync(team, ct) : [];
        var cancelled = letters.Where(l =>
            l.IsCancel && !letters.Exists(o => !o.IsCancel && o.Sequence > l.Sequence && o.PersonId == l.PersonId)
        );
        var gone = told.Where(id => !date.Stands || !team.Includes(id)).Except(cancelled.Select(l => l.PersonId));
        List<DateLetter> fresh =
        [
            .. members.Select(id => new DateLetter(date, id, isCancel: false)),
            .. gone.Select(id => new DateLetter(date, id, isCancel: true)),
        ];
        fresh.RemoveAll(l => letters.Exists(o => (o.PersonId, o.Sequence, o.IsCancel) == (l.PersonId, l.Sequence, l.IsCancel)));
        if (fresh.Count == 0)
            return;
        db.AddRange(fresh);
        db.Enqueue(new SendDateLetters(date.Id));
    }

    // A date that is being agreed on right now is not in the database yet.
    private async Task<WorkshopDate?> DateOfAsync(WritingTeam team, CancellationToken ct) =>
        db.WorkshopDates.Local.FirstOrDefault(d => d.TeamId == team.Id)
        ?? await db.WorkshopDates.SingleOrDefaultAsync(d => d.TeamId == team.Id, ct);

    /// <summary>Whoever declined is not written to again.</summary>
    private async Task<List<Guid>> ReachableAsync(WritingTeam team, CancellationToken ct)
    {
        var ids = team.Members.Select(m => m.PersonId).ToList();
        return await db
            .People.Where(p => ids.Contains(p.Id) && p.Email != null && p.EmailRefusedOn == null)
            .Where(p => !db.TeamInvitations.Any(i => i.TeamId == team.Id && i.PersonId == p.Id && i.Answer == InvitationAnswer.Declined))
            .Select(p => p.Id)
            .ToListAsync(ct);
    }
}
