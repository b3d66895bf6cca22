using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>
/// Takes answers: one transaction in which the page (or the person) is spent and the response stored, or neither (anonymity rule 3).
/// Nothing else happens: no job, no event, no line in a log.
/// </summary>
public sealed class SubmissionDesk(LodestarDb db)
{
    /// <summary>By an open link: the page counts once, whoever sends it.</summary>
    public Task<DeskAnswer> TakeAsync(Guid surveyId, Submission submission, AttemptKey attempt, CancellationToken ct) =>
        OnceMoreIfOvertakenAsync(c => TakeOnceAsync(surveyId, WithReceipt(surveyId, submission, attempt), attempt, c), ct);

    /// <summary>From somebody signed in: the person counts once.</summary>
    public Task<DeskAnswer> TakeAsync(Guid surveyId, Submission submission, AttemptKey attempt, Person person, CancellationToken ct) =>
        OnceMoreIfOvertakenAsync(c => TakeOnceAsync(surveyId, WithReceipt(surveyId, submission, attempt), attempt, person, c), ct);

    private static Submission WithReceipt(Guid surveyId, Submission submission, AttemptKey attempt) =>
        submission with
        {
            Receipt = ReceiptCode.Of(surveyId, attempt),
        };

    /// <summary>Answers gathered elsewhere: all of them or none; says how many were taken.</summary>
    public Task<int?> TakeAllAsync(Guid surveyId, IReadOnlyCollection<Submission> submissions, CancellationToken ct) =>
        db.InTransactionAsync<int?>(
            async c =>
            {
                var survey = await HoldAsync(surveyId, c);
                var received = submissions.Select(survey.Receive).ToList();
                if (received.Any(r => r.Outcome is ReceiveOutcome.NotOpen or ReceiveOutcome.TooLong))
                    return null;
                var responses = received.Select(r => r.Response).OfType<Response>().ToArray();
                // The file's order must not become the table's.
                System.Security.Cryptography.RandomNumberGenerator.Shuffle(responses.AsSpan());
                db.AddRange(responses);
                await db.SaveChangesAsync(c);
                return responses.Length;
            },
            ct
        );

    private async Task<DeskAnswer> TakeOnceAsync(Guid surveyId, Submission submission, AttemptKey attempt, CancellationToken ct)
    {
        var survey = await HoldAsync(surveyId, ct);
        if (survey.IsByInvitation)
            return DeskAnswer.NotByThisLink;
        var spent = new SpentAttempt(survey.OrganizationId, surveyId, attempt);
        if (await db.Set<SpentAttempt>().AnyAsync(a => a.SurveyId == surveyId && a.Hash == spent.Hash, ct))
            return DeskAnswer.Recorded;
        return await StoreAsync(survey, submission, spent, ct);
    }

    private async Task<DeskAnswer> TakeOnceAsync(
        Guid surveyId,
        Submission submission,
        AttemptKey attempt,
        Person person,
        CancellationToken ct
    )
    {
        var survey = await HoldAsync(surveyId, ct);
        var before = await db.Set<Participation>()
            .AsNoTracking()
            .SingleOrDefaultAsync(p => p.SurveyId == surveyId && p.PersonId == person.Id, ct);
        if (before is not null)
            return before.IsRetryOf(attempt) ? DeskAnswer.Recorded : DeskAnswer.AnsweredBefore;
        return await StoreAsync(survey, submission, new Participation(survey.OrganizationId, surveyId, person.Id, attempt), ct);
    }

    private async Task<DeskAnswer> StoreAsync(Survey survey, Submission submission, object spent, CancellationToken ct)
    {
        var (outcome, response) = survey.Receive(submission);
        if (response is not null)
        {
            db.Add(spent);
            db.Add(response);
            await db.SaveChangesAsync(ct);
        }
        return outcome switch
        {
            ReceiveOutcome.Recorded => DeskAnswer.Recorded,
            ReceiveOutcome.NothingSaid => DeskAnswer.NothingSaid,
            ReceiveOutcome.TooLong => DeskAnswer.TooLong,
            ReceiveOutcome.NotOpen => DeskAnswer.NotOpen,
        };
    }

    /// <summary>The survey as it is now, held so that it cannot close before this is saved; others may hold it at the same time.</summary>
    private async Task<Survey> HoldAsync(Guid surveyId, CancellationToken ct)
    {
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"SELECT 1 FROM \"Surveys\" WHERE \"Id\" = {surveyId} FOR SHARE", ct);
        return await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == surveyId, ct);
    }

    /// <summary>Two that are the same meet at a key; the later one looks again and finds that it is done.</summary>
    private async Task<DeskAnswer> OnceMoreIfOvertakenAsync(Func<CancellationToken, Task<DeskAnswer>> take, CancellationToken ct)
    {
        try
        {
            return await db.InTransactionAsync(take, ct);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return await db.InTransactionAsync(take, ct);
        }
    }
}

/// <summary>What the desk says; a second sending of the same page hears what the first one heard.</summary>
public enum DeskAnswer
{
    Recorded,
    NothingSaid,
    TooLong,
    NotOpen,
    AnsweredBefore,

    /// <summary>Only who was invited answers, once each.</summary>
    NotByThisLink,
}
