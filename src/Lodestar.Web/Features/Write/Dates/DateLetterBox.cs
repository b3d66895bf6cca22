using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Features.Write.Dates;

/// <summary>Letters about a date as rows: each is taken once, and how it ended is said by whoever took it (T18).</summary>
public sealed class DateLetterBox(LodestarDb db, TimeProvider clock)
{
    /// <summary>Longer than any mail server is waited for: whoever took a letter before then is gone.</summary>
    public static readonly TimeSpan Lost = TimeSpan.FromMinutes(10);

    public DateTimeOffset Now => clock.GetUtcNow();

    public Task<List<DateLetter>> WaitingAsync(Guid dateId, CancellationToken ct) =>
        db
            .DateLetters.AsNoTracking()
            .Where(l => l.WorkshopDateId == dateId && l.State == LetterState.Waiting)
            .OrderBy(l => l.Tries)
            .ThenBy(l => l.PersonId)
            .ToListAsync(ct);

    /// <summary>Takes one letter and makes its link. Null when it is taken, or says what is no longer so.</summary>
    public Task<TakenDateLetter?> TakeAsync(DateLetter letter, CancellationToken ct) =>
        db.InTransactionAsync<TakenDateLetter?>(
            async c =>
            {
                var claim = Guid.NewGuid();
                var date = await db.WorkshopDates.AsNoTracking().SingleAsync(d => d.Id == letter.WorkshopDateId, c);
                var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == letter.PersonId, c);
                var invitation = await db
                    .TeamInvitations.AsNoTracking()
                    .SingleOrDefaultAsync(i => i.TeamId == date.TeamId && i.PersonId == letter.PersonId, c);
                var isNeeded = person is { Email: not null, EmailRefusedOn: null } && invitation is not null && IsStillSo(letter, date);
                DateTimeOffset? now = isNeeded ? Now : null;
                var state = isNeeded ? LetterState.Leaving : LetterState.Spared;
                var taken = await Row(letter)
                    .Where(l => l.State == LetterState.Waiting)
                    .ExecuteUpdateAsync(
                        l => l.SetProperty(x => x.State, state).SetProperty(x => x.Claim, claim).SetProperty(x => x.TakenAt, now),
                        c
                    );
                if (taken == 0 || !isNeeded)
                    return null;
                var (link, token) = TeamLink.For(invitation!);
                if (!letter.IsCancel)
                    db.Add(link);
                await db.SaveChangesAsync(c);
                return new TakenDateLetter(letter, date, person!, claim, token);
            },
            ct
        );

    /// <summary>Says how it ended; what goes back to waiting leaves with another link.</summary>
    public Task SettleAsync(TakenDateLetter taken, LetterState state, CancellationToken ct) =>
        db.InTransactionAsync(
            async c =>
            {
                var waits = state is LetterState.Waiting;
                if (waits && TeamLink.HashOf(taken.Token) is { } hash)
                    await db.Set<TeamLink>().Where(l => l.TokenHash == hash).ExecuteDeleteAsync(c);
                Guid? claim = waits ? null : taken.Claim;
                DateTimeOffset? at = waits ? null : Now;
                return await Held(taken)
                    .ExecuteUpdateAsync(
                        l => l.SetProperty(x => x.State, state).SetProperty(x => x.Claim, claim).SetProperty(x => x.TakenAt, at),
                        c
                    );
            },
            ct
        );

    /// <summary>The mailbox said "not now": later, and after the last time never.</summary>
    public async Task PutOffAsync(TakenDateLetter taken, CancellationToken ct)
    {
        await db.InTransactionAsync(c => Held(taken).ExecuteUpdateAsync(l => l.SetProperty(x => x.Tries, x => x.Tries + 1), c), ct);
        var spent = await Held(taken).AnyAsync(l => l.Tries >= DateLetter.MaxTries, ct);
        await SettleAsync(taken, spent ? LetterState.Refused : LetterState.Waiting, ct);
    }

    /// <summary>Letters whose sender is gone may have left: they are never taken again.</summary>
    public Task DoubtAsync(Guid dateId, CancellationToken ct)
    {
        var lost = Now - Lost;
        return db.InTransactionAsync(
            c =>
                db.DateLetters.Where(l => l.WorkshopDateId == dateId && l.State == LetterState.Leaving && l.TakenAt < lost)
                    .ExecuteUpdateAsync(l => l.SetProperty(x => x.State, LetterState.Unsure), c),
            ct
        );
    }

    // An older version of the date, or one that is over, is told to nobody.
    private bool IsStillSo(DateLetter letter, WorkshopDate date) =>
        letter.Sequence == date.Sequence && date.StartsAt > Now && (letter.IsCancel || date.Stands);

    private IQueryable<DateLetter> Held(TakenDateLetter taken) => Row(taken.Letter).Where(l => l.Claim == taken.Claim);

    private IQueryable<DateLetter> Row(DateLetter letter) =>
        db.DateLetters.Where(l =>
            l.WorkshopDateId == letter.WorkshopDateId
            && l.PersonId == letter.PersonId
            && l.Sequence == letter.Sequence
            && l.IsCancel == letter.IsCancel
        );
}

/// <summary>A letter in somebody's hands, with the secret that only the mail will carry.</summary>
public sealed record TakenDateLetter(DateLetter Letter, WorkshopDate Date, Person Person, Guid Claim, string Token);
