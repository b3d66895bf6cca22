using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Surveys;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>
/// Takes answers: one transaction in which the page (or the person) is spent and the response stored, or neither (anonymity rule 3).
/// Nothing else happens: no job, no event, no line in a log. One that is refused, or was sent before, takes the same way as one that is
/// stored and is answered at the same moment, so that the time it takes tells nothing (F10).
/// </summary>
public sealed class SubmissionDesk(LodestarDb db, SurveyShelf shelf, AnswerQueue queue)
{
    /// <summary>By an open link: the page counts once, whoever sends it.</summary>
    public async Task<DeskAnswer> TakeAsync(Guid surveyId, Submission submission, AttemptKey attempt, CancellationToken ct)
    {
        var survey = await shelf.FindAsync(db, surveyId, ct);
        if (survey.IsByInvitation)
            return DeskAnswer.NotByThisLink;
        var spent = new SpentAttempt(survey.OrganizationId, surveyId, attempt);
        return await queue.OfferAsync(survey, new Offer(spent, attempt, Hear(survey, submission, attempt), ct), ct);
    }

    /// <summary>From somebody signed in: the person counts once.</summary>
    public async Task<DeskAnswer> TakeAsync(Guid surveyId, Submission submission, AttemptKey attempt, Person person, CancellationToken ct)
    {
        var survey = await shelf.FindAsync(db, surveyId, ct);
        var spent = new Participation(survey.OrganizationId, surveyId, person.Id, attempt);
        return await queue.OfferAsync(survey, new Offer(spent, attempt, Hear(survey, submission, attempt), ct), ct);
    }

    private static (DeskAnswer, Response?) Hear(Survey survey, Submission submission, AttemptKey attempt)
    {
        var (outcome, response) = survey.Receive(submission with { Receipt = ReceiptCode.Of(survey.Id, attempt) });
        var answer = outcome switch
        {
            ReceiveOutcome.Recorded => DeskAnswer.Recorded,
            ReceiveOutcome.NothingSaid => DeskAnswer.NothingSaid,
            ReceiveOutcome.TooLong => DeskAnswer.TooLong,
            ReceiveOutcome.NotOpen => DeskAnswer.NotOpen,
        };
        return (answer, response);
    }

    /// <summary>Answers gathered elsewhere: all of them or none; says how many were taken.</summary>
    public Task<int?> TakeAllAsync(Guid surveyId, IReadOnlyCollection<Submission> submissions, CancellationToken ct) =>
        db.InTransactionAsync<int?>(
            async c =>
            {
                var survey = await db.HoldAsync(surveyId, c);
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
