using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>The letters of a survey as rows: each is taken once, and how it ended is said by whoever took it (T18).</summary>
public sealed class LetterBox(LodestarDb db, TimeProvider clock)
{
    /// <summary>Longer than any mail server is waited for: whoever took a letter before then is gone.</summary>
    public static readonly TimeSpan Lost = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan s_week = TimeSpan.FromDays(7);

    /// <summary>Takes one letter and makes its link. Null when it is taken, or not needed: nobody who has answered is written to.</summary>
    public Task<TakenLetter?> TakeAsync(Survey survey, Guid personId, int round, CancellationToken ct) =>
        db.InTransactionAsync<TakenLetter?>(
            async c =>
            {
                var (claim, returns) = (Guid.NewGuid(), ReturnToken.New());
                var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId, c);
                var isNeeded =
                    person is { Email: not null, EmailRefusedOn: null }
                    && !await db.Set<Participation>().AnyAsync(p => p.SurveyId == survey.Id && p.PersonId == personId, c)
                    && await db.Surveys.AnyAsync(s => s.Id == survey.Id && s.State == SurveyState.Open, c);
                var taken = await TakeRowAsync(
                    survey.Id,
                    personId,
                    round,
                    isNeeded ? LetterState.Leaving : LetterState.Spared,
                    (claim, returns),
                    c
                );
                if (taken == 0 || !isNeeded)
                    return null;
                var (link, token) = PersonalLink.For(survey.OrganizationId, survey.Id, personId);
                db.Add(link);
                await db.SaveChangesAsync(c);
                return new TakenLetter(survey, person!, round, claim, link.TokenHash, token) { ReturnToken = returns };
            },
            ct
        );

    /// <summary>Says how it ended. Nothing happens when somebody else has it by now, except that a letter given up as unsure may yet be sure.</summary>
    public Task SettleAsync(TakenLetter taken, LetterState state, CancellationToken ct) =>
        db.InTransactionAsync(
            async c =>
            {
                if (state is LetterState.Waiting)
                    await db.Set<PersonalLink>().Where(l => l.TokenHash == taken.TokenHash).ExecuteDeleteAsync(c);
                Guid? claim = state is LetterState.Waiting ? null : taken.Claim;
                DateTimeOffset? at = state is LetterState.Waiting ? null : clock.GetUtcNow();
                return await Held(taken)
                    .ExecuteUpdateAsync(
                        l => l.SetProperty(x => x.State, state).SetProperty(x => x.Claim, claim).SetProperty(x => x.TakenAt, at),
                        c
                    );
            },
            ct
        );

    /// <summary>The mailbox said "not now": later, and after the last time never.</summary>
    public async Task PutOffAsync(TakenLetter taken, CancellationToken ct)
    {
        await db.InTransactionAsync(c => Held(taken).ExecuteUpdateAsync(l => l.SetProperty(x => x.Tries, x => x.Tries + 1), c), ct);
        var spent = await Held(taken).AnyAsync(l => l.Tries >= SurveyLetter.MaxTries, ct);
        await SettleAsync(taken, spent ? LetterState.Refused : LetterState.Waiting, ct);
    }

    /// <summary>There is no such mailbox. What a reminder finds out is kept to itself: it would tell that this person had not answered.</summary>
    public async Task ReturnAsync(TakenLetter taken, CancellationToken ct)
    {
        await SettleAsync(taken, LetterState.Refused, ct);
        if (taken.Round is not SurveyLetter.Invitation)
            return;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().Date);
        await db.InTransactionAsync(
            c =>
                db.People.Where(p => p.Id == taken.Person.Id && p.Email == taken.Person.Email)
                    .ExecuteUpdateAsync(p => p.SetProperty(x => x.EmailRefusedOn, today), c),
            ct
        );
    }

    /// <summary>Letters whose sender is gone may have left: they are never taken again.</summary>
    public Task DoubtAsync(Guid surveyId, CancellationToken ct)
    {
        var lost = clock.GetUtcNow() - Lost;
        return db.InTransactionAsync(
            c =>
                db.SurveyLetters.Where(l => l.SurveyId == surveyId && l.State == LetterState.Leaving && l.TakenAt < lost)
                    .ExecuteUpdateAsync(l => l.SetProperty(x => x.State, LetterState.Unsure), c),
            ct
        );
    }

    /// <summary>What may leave now: not to people who had their letters for this week.</summary>
    public IQueryable<SurveyLetter> Due(Guid surveyId)
    {
        var weekAgo = clock.GetUtcNow() - s_week;
        return db
            .SurveyLetters.AsNoTracking()
            .Where(l => l.SurveyId == surveyId && l.State == LetterState.Waiting)
            .Where(l => db.SurveyLetters.Count(o => o.PersonId == l.PersonId && o.TakenAt > weekAgo) < SurveyLetter.MostAWeek)
            .OrderBy(l => l.Tries)
            .ThenBy(l => l.PersonId);
    }

    private Task<int> TakeRowAsync(
        Guid surveyId,
        Guid personId,
        int round,
        LetterState state,
        (Guid Claim, string Returns) by,
        CancellationToken ct
    )
    {
        DateTimeOffset? now = state is LetterState.Spared ? null : clock.GetUtcNow();
        return Letter(surveyId, personId, round)
            .Where(l => l.State == LetterState.Waiting)
            .ExecuteUpdateAsync(
                l =>
                    l.SetProperty(x => x.State, state)
                        .SetProperty(x => x.Claim, by.Claim)
                        .SetProperty(x => x.ReturnToken, by.Returns)
                        .SetProperty(x => x.TakenAt, now),
                ct
            );
    }

    private IQueryable<SurveyLetter> Held(TakenLetter taken) =>
        Letter(taken.Survey.Id, taken.Person.Id, taken.Round).Where(l => l.Claim == taken.Claim);

    private IQueryable<SurveyLetter> Letter(Guid surveyId, Guid personId, int round) =>
        db.SurveyLetters.Where(l => l.SurveyId == surveyId && l.PersonId == personId && l.Round == round);
}

/// <summary>A letter in somebody's hands, with the secret that only the mail will carry.</summary>
public sealed record TakenLetter(Survey Survey, Person Person, int Round, Guid Claim, string TokenHash, string Token)
{
    /// <summary>Names the letter to whoever returns it.</summary>
    public required string ReturnToken { get; init; }
}
