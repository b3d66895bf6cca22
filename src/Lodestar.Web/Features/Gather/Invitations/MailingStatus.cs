using System.Text.Json;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Web.Jobs;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>
/// How far the letters of a survey are. Of reminders only that they are under way: how many there are would count those who have not
/// answered (anonymity rule 9).
/// </summary>
public sealed record MailingStatus(int Asked, int Reachable, IReadOnlyDictionary<LetterState, int> Invitations, bool RemindersWait)
{
    /// <summary>The last day on which a reminder left.</summary>
    public DateTimeOffset? RemindedAt { get; private init; }

    /// <summary>When letters go on, and whether the mail server is the reason why they do not now.</summary>
    public DateTimeOffset? NextAt { get; private init; }
    public bool IsPaused { get; private init; }

    /// <summary>People asked whose mailbox does not exist.</summary>
    public IReadOnlyList<Person> Unreachable { get; private init; } = [];

    public int Written => Invitations.Values.Sum();
    public int Waiting => Of(LetterState.Waiting) + Of(LetterState.Leaving);
    public int NotInvited => Reachable - Written + Of(LetterState.Refused);

    /// <summary>Sent, or not needed any more: the two are not told apart, because the second would count answers.</summary>
    public int Done => Of(LetterState.Sent) + Of(LetterState.Spared);

    public int Of(LetterState state) => Invitations.GetValueOrDefault(state);

    public static async Task<MailingStatus> ReadAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        var letters = db.SurveyLetters.AsNoTracking().Where(l => l.SurveyId == survey.Id);
        var asked = db.People.AsNoTracking().Where(p => db.Invitees.Any(i => i.SurveyId == survey.Id && i.PersonId == p.Id));
        var reminders = letters.Where(l => l.Round > SurveyLetter.Invitation);
        var states = await letters
            .Where(l => l.Round == SurveyLetter.Invitation)
            .GroupBy(l => l.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var next = await NextAsync(db, survey.Id, ct);
        return new MailingStatus(
            await asked.CountAsync(ct),
            await asked.CountAsync(p => p.Email != null && p.EmailRefusedOn == null, ct),
            states,
            await reminders.AnyAsync(l => l.State == LetterState.Waiting || l.State == LetterState.Leaving, ct)
        )
        {
            RemindedAt = await reminders.MaxAsync(l => l.TakenAt, ct),
            NextAt = next?.DueAt,
            IsPaused = next is not null && JsonSerializer.Deserialize<SendLetters>(next.Payload)!.Pauses > 0,
            Unreachable = await asked.Where(p => p.EmailRefusedOn != null).OrderBy(p => p.SearchText).Take(200).ToListAsync(ct),
        };
    }

    private static Task<Job?> NextAsync(LodestarDb db, Guid surveyId, CancellationToken ct)
    {
        var whose = surveyId.ToString();
        return db
            .Jobs.AsNoTracking()
            .Where(j => j.Kind == nameof(SendLetters) && j.State == JobState.Waiting && j.Payload.Contains(whose))
            .OrderBy(j => j.DueAt)
            .FirstOrDefaultAsync(ct);
    }
}
