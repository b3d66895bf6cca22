using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather.Listening;

/// <summary>A focus group or a town hall: what people say in person joins what others wrote in the same survey (R97).</summary>
public sealed class ListeningSession
{
    public const int MaxTitleLength = Survey.MaxTitleLength;
    public const int MaxRemarkLength = 280;
    public const int MostSpeakers = 40;
    public const int MostSeats = 100_000;

    /// <summary>Remarks one phone may send.</summary>
    public const int MostTurns = 10;

    public ListeningSession(Question question, SessionKind kind, string title, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(title.Length, MaxTitleLength);
        (OrganizationId, SurveyId, QuestionId) = (question.OrganizationId, question.SurveyId, question.Id);
        (Kind, Title, BeganAt) = (kind, title.Trim(), now);
        Code = kind is SessionKind.TownHall ? SurveyCode.New() : null;
    }

    private ListeningSession() => Title = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SurveyId { get; private init; }
    public Guid QuestionId { get; private init; }
    public SessionKind Kind { get; private init; }
    public string Title { get; private init; }

    /// <summary>By which phones join a town hall.</summary>
    public string? Code { get; private init; }

    /// <summary>Where these people work and what they do, where that holds for all of them.</summary>
    public Guid? UnitId { get; init; }
    public Level? Level { get; init; }

    /// <summary>How many people are there; more phones than that are a reason to ask.</summary>
    public int? Seats { get; init; }
    public SessionState State { get; private set; }
    public DateTimeOffset BeganAt { get; private init; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>How many voices it brought to the survey, once closed; 0 for fewer than the smallest group, which are never told.</summary>
    public int Voices { get; private set; }
    public long Version { get; private set; }
    public bool IsRunning => State is SessionState.Running;

    /// <summary>Whether the survey has a question under which an obstacle finds its place.</summary>
    public static Question? ObstaclesOf(Survey survey) => survey.Questions.FirstOrDefault(q => q.Kind is QuestionKind.Obstacle);

    /// <summary>What sessions may ask: the survey's questions that are answered in one's own words.</summary>
    public static IReadOnlyList<Question> TalkableIn(Survey survey) =>
        [.. survey.Questions.Where(q => q.Kind is QuestionKind.Open && q.Polarity is not Polarity.InTheWay)];

    /// <summary>Null when the session is over, or the code is none.</summary>
    public SessionRemark? Note(int speaker, NoteLine line, PainCategory? category = null) =>
        IsRunning && Kind is SessionKind.FocusGroup && speaker is >= 1 and <= MostSpeakers
            ? SessionRemark.NotedBy(this, speaker, line, category)
            : null;

    /// <summary>Takes what somebody sent from a phone, if it is not too much.</summary>
    /// <param name="turnsTaken">Which of this visitor's turns are taken.</param>
    public (SayOutcome Outcome, SessionRemark? Remark) Say(string? text, VisitorKey visitor, IReadOnlyCollection<int> turnsTaken)
    {
        if (!IsRunning || Kind is not SessionKind.TownHall)
            return (SayOutcome.NotOpen, null);
        if (AnswerText.Clean(text) is not { } clean)
            return (SayOutcome.NothingSaid, null);
        if (clean.Length > MaxRemarkLength)
            return (SayOutcome.TooLong, null);
        if (Enumerable.Range(1, MostTurns).Except(turnsTaken).ToList() is not [var turn, ..])
            return (SayOutcome.NoTurnsLeft, null);
        return (SayOutcome.Taken, SessionRemark.Sent(this, string.Join(' ', clean.Split('\n')), visitor.HashFor(Id), turn));
    }

    /// <summary>
    /// For good: what was said becomes voices of the survey, and who said it is forgotten. A speaker is one voice, a remark from a phone is
    /// one; agreeing is not saying. Fewer voices than the smallest group keep nothing of where they work.
    /// </summary>
    public IReadOnlyList<Response> Close(
        Survey survey,
        IReadOnlyCollection<SessionRemark> remarks,
        IReadOnlyDictionary<Guid, int> upvotes,
        DateTimeOffset now
    )
    {
        if (!IsRunning || !survey.IsOpen)
            return [];
        var speakers = remarks.Where(r => r.JoinsPool).GroupBy(r => r.Speaker is { } code ? (object)code : r.Id).ToList();
        var isLarge = survey.Smallest.Allows(speakers.Count);
        List<Response> voices = [.. speakers.Select(said => VoiceOf(survey, said, isLarge))];
        foreach (var remark in remarks)
            remark.Forget(upvotes.GetValueOrDefault(remark.Id));
        (State, ClosedAt, Voices) = (SessionState.Closed, now, isLarge ? voices.Count : 0);
        return voices;
    }

    /// <summary>Words of few people are not kept on a page (anonymity rule 6).</summary>
    public bool KeepsRemarks(Survey survey) => IsRunning || survey.Smallest.ForQuotes.Allows(Voices);

    private Response VoiceOf(Survey survey, IEnumerable<SessionRemark> remarks, bool isLarge)
    {
        var response = new Response(survey, new Submission(isLarge ? UnitId : null, isLarge ? Level : null, survey.Languages[0], []))
        {
            Voice = Kind is SessionKind.FocusGroup ? Voice.FocusGroup : Voice.TownHall,
        };
        var asked = survey.Questions.Single(q => q.Id == QuestionId);
        foreach (var remark in remarks)
        {
            var question = remark.IsObstacle ? ObstaclesOf(survey) ?? asked : asked;
            response.Say(question, new SubmittedAnswer(question.Id, remark.Text, remark.Category));
        }
        return response;
    }
}

public enum SayOutcome
{
    Taken,
    NothingSaid,
    TooLong,
    NoTurnsLeft,
    NotOpen,
}
