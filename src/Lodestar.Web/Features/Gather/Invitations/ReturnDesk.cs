using Lodestar.Core.Gather.Invitations;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>Takes letters that came back after they had left (T18): each is found by the token that its report quotes, and by nothing else.</summary>
public sealed class ReturnDesk(LodestarDb db, TimeProvider clock)
{
    /// <summary>What became of each; doing it twice changes nothing more.</summary>
    public async Task<IReadOnlyList<ReturnOutcome>> TakeAsync(IReadOnlyList<ReturnedMail> mails, CancellationToken ct)
    {
        var outcomes = new List<ReturnOutcome>();
        foreach (var mail in mails)
            outcomes.Add(new ReturnOutcome(mail.Recipient, await TakeAsync(mail, ct)));
        return outcomes;
    }

    private Task<ReturnEffect> TakeAsync(ReturnedMail mail, CancellationToken ct) =>
        db.InTransactionAsync(
            async c =>
            {
                if (mail.Fate is ReturnFate.NoReport)
                    return ReturnEffect.NoReport;
                var letter = mail.Token is { } token
                    ? await db.SurveyLetters.AsNoTracking().SingleOrDefaultAsync(l => l.ReturnToken == token, c)
                    : null;
                if (letter is null)
                    return ReturnEffect.NotOurs;
                if (mail.Fate is ReturnFate.Underway)
                    return ReturnEffect.Underway;
                await db
                    .SurveyLetters.Where(l => l.ReturnToken == mail.Token && (l.State == LetterState.Sent || l.State == LetterState.Unsure))
                    .ExecuteUpdateAsync(l => l.SetProperty(x => x.State, LetterState.Refused), c);
                // Whom a reminder could not reach had not answered: the directory must not tell.
                if (letter.Round is not SurveyLetter.Invitation)
                    return ReturnEffect.Reminder;
                return mail.Fate is ReturnFate.NoMailbox ? await MarkAsync(letter.PersonId, mail.Recipient, c) : ReturnEffect.Refused;
            },
            ct
        );

    /// <summary>Only while the directory still has the address that the report names.</summary>
    private async Task<ReturnEffect> MarkAsync(Guid personId, string? recipient, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().Date);
        var marked = await db
            .People.Where(p => p.Id == personId && p.Email == recipient)
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.EmailRefusedOn, x => x.EmailRefusedOn ?? today), ct);
        return marked > 0 ? ReturnEffect.Marked : ReturnEffect.OtherAddress;
    }
}

/// <summary>One returned mail, and what it changed.</summary>
public sealed record ReturnOutcome(string? Recipient, ReturnEffect Effect);

public enum ReturnEffect
{
    /// <summary>The address is marked: nothing is sent there until it changes.</summary>
    Marked,

    /// <summary>Not delivered for another reason; the address stays as it is.</summary>
    Refused,

    /// <summary>A reminder: its letter counts as not delivered, and nobody is marked.</summary>
    Reminder,

    /// <summary>The directory has another address meanwhile.</summary>
    OtherAddress,

    /// <summary>Late, or delivered after all.</summary>
    Underway,

    /// <summary>A report about a mail that is none of these letters.</summary>
    NotOurs,

    /// <summary>No report of a mail server.</summary>
    NoReport,
}
