using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Gather;

/// <summary>One round of asking everybody (R30): who answered what can never be put together again.</summary>
public sealed partial class Survey
{
    public const int MaxTitleLength = 120;
    public const int MaxQuestions = 20;

    private readonly List<Question> _questions = [];
    private IReadOnlyList<string>? _languages; // fixed by opening
    private IReadOnlyList<Question>? _inOrder; // asked for many times on one page; forgotten when a question moves

    public Survey(Guid organizationId, string title, SmallestGroup smallest, DateTimeOffset now)
        : this(organizationId, new Wording("en", title), smallest, now) { }

    public Survey(Guid organizationId, Wording titles, SmallestGroup smallest, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(titles.Text.Length, MaxTitleLength, nameof(titles));
        (OrganizationId, Title, Titles) = (organizationId, titles.Text, titles);
        (SmallestSize, CreatedAt) = (smallest.Size, now);
    }

    private Survey() => (Title, Titles) = (null!, null!); // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Title { get; private init; }

    /// <summary>The title in every language it was given; the first is <see cref="Title"/>.</summary>
    public Wording Titles { get; private set; }
    public string Code { get; private init; } = SurveyCode.New();
    public SurveyState State { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? OpenedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public long Version { get; private set; }
    public IReadOnlyList<Question> Questions =>
        _inOrder?.Count == _questions.Count ? _inOrder : _inOrder = [.. _questions.OrderBy(q => q.Ordinal)];

    /// <summary>Promised to the respondents, therefore never changed afterwards (anonymity rule 4).</summary>
    public int SmallestSize { get; private init; }

    /// <summary>Whom it asks; fixed by opening, when the people are written down one by one.</summary>
    public SurveyAudience Audience { get; private set; } = SurveyAudience.Everybody;

    /// <summary>What it tells apart beside unit and level; fixed by opening (anonymity rule 4).</summary>
    public SurveyCuts Cuts { get; private set; } = SurveyCuts.None;

    /// <summary>True where only those who are asked answer, once each: its open link takes nothing (E5).</summary>
    public bool IsByInvitation { get; private set; }

    public SmallestGroup Smallest => SmallestGroup.AtLeast(SmallestSize);

    /// <summary>The day from which length of service is reckoned, so that nobody changes bands while it is open.</summary>
    public DateOnly? OpenedOn => OpenedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;

    /// <summary>The band of service of somebody who began on a day; null before it opened, and where that day is not known.</summary>
    public int? BandOf(DateOnly? hiredOn) => OpenedOn is { } today ? Cuts.BandOf(hiredOn, today) : null;

    public bool IsOpen => State is SurveyState.Open;
    public bool IsClosed => State is SurveyState.Closed;

    /// <summary>The languages it can be answered in, the first question's first one first.</summary>
    public IReadOnlyList<string> Languages => State is SurveyState.Draft ? LanguagesNow : _languages ??= LanguagesNow;

    public AddressOutcome Address(SurveyAudience audience, bool isByInvitation)
    {
        if (State is not SurveyState.Draft)
            return AddressOutcome.AlreadyOpened;

        (Audience, IsByInvitation) = (audience, isByInvitation);
        return AddressOutcome.Addressed;
    }

    /// <summary>Declares what is told apart beside unit and level; refused from opening on, since it was promised then.</summary>
    public AddressOutcome Cut(SurveyCuts cuts)
    {
        if (State is not SurveyState.Draft)
            return AddressOutcome.AlreadyOpened;

        Cuts = cuts;
        return AddressOutcome.Addressed;
    }

    public OpenOutcome Open(DateTimeOffset now)
    {
        if (_questions is [])
            return OpenOutcome.NothingToAsk;
        if (State is not SurveyState.Draft)
            return OpenOutcome.OpenedBefore;
        if (ClosesAt <= now)
            return OpenOutcome.EndsBefore;

        (State, OpenedAt) = (SurveyState.Open, now);
        return OpenOutcome.Opened;
    }

    /// <summary>For good: what is shown afterwards can be shown only because nothing is added to it.</summary>
    public CloseOutcome Close(DateTimeOffset now)
    {
        if (State is not SurveyState.Open)
            return CloseOutcome.NotOpen;

        (State, ClosedAt) = (SurveyState.Closed, now);
        return CloseOutcome.Closed;
    }

    /// <summary>Takes one set of answers. No clock and no person goes in: an anonymous answer carries neither.</summary>
    public (ReceiveOutcome Outcome, Response? Response) Receive(Submission submission)
    {
        if (!IsOpen)
            return (ReceiveOutcome.NotOpen, null);
        if (submission.Answers.Any(a => AnswerText.IsTooLong(a.Text ?? "", MostCharacters(a.QuestionId))))
            return (ReceiveOutcome.TooLong, null);

        var response = Hear(submission);
        return response.Answers is [] ? (ReceiveOutcome.NothingSaid, null) : (ReceiveOutcome.Recorded, response);
    }

    /// <summary>The questions that are asked of somebody who answers so; the others count as not there.</summary>
    public IReadOnlyList<Question> AskedOf(Submission submission)
    {
        var heard = Hear(submission).Answers;
        return [.. Questions.Where(q => q.ShowIf?.IsMetBy(heard) ?? true)];
    }

    private IReadOnlyList<string> LanguagesNow => [.. Questions.SelectMany(q => q.Wording.Languages).Distinct()];

    private Response Hear(Submission submission)
    {
        var response = new Response(this, submission);
        foreach (var question in Questions)
        {
            if (question.ShowIf is { } condition && !condition.IsMetBy(response.Answers))
                continue; // it was not asked
            if (submission.Answers.FirstOrDefault(a => a.QuestionId == question.Id) is { } said)
                response.Say(question, said);
        }
        return response;
    }

    private int MostCharacters(Guid questionId) => _questions.Find(q => q.Id == questionId)?.MostCharacters ?? AnswerText.MaxLength;
}

public enum SurveyState
{
    Draft,
    Open,
    Closed,
}

public enum AddressOutcome
{
    Addressed,
    AlreadyOpened,
}

public enum OpenOutcome
{
    Opened,
    NothingToAsk,
    OpenedBefore,

    /// <summary>The moment it should close at is over.</summary>
    EndsBefore,
}

public enum CloseOutcome
{
    Closed,
    NotOpen,
}

public enum ReceiveOutcome
{
    Recorded,
    NothingSaid,
    TooLong,
    NotOpen,
}
