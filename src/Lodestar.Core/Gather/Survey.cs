using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Gather;

/// <summary>One round of asking everybody (R30): who answered what can never be put together again.</summary>
public sealed class Survey
{
    public const int MaxTitleLength = 120;
    public const int MaxQuestions = 12;

    private readonly List<Question> _questions = [];

    public Survey(Guid organizationId, string title, SmallestGroup smallest, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(title.Length, MaxTitleLength);
        (OrganizationId, Title, SmallestSize, CreatedAt) = (organizationId, title.Trim(), smallest.Size, now);
    }

    private Survey() => Title = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Title { get; private init; }
    public string Code { get; private init; } = SurveyCode.New();
    public SurveyState State { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? OpenedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public long Version { get; private set; }
    public IReadOnlyList<Question> Questions => [.. _questions.OrderBy(q => q.Ordinal)];

    /// <summary>Promised to the respondents, therefore never changed afterwards (anonymity rule 4).</summary>
    public int SmallestSize { get; private init; }

    /// <summary>Whom it asks; fixed by opening, when the people are written down one by one.</summary>
    public SurveyAudience Audience { get; private set; } = SurveyAudience.Everybody;

    /// <summary>True where only those who are asked answer, once each: its open link takes nothing (E5).</summary>
    public bool IsByInvitation { get; private set; }

    public SmallestGroup Smallest => SmallestGroup.AtLeast(SmallestSize);
    public bool IsOpen => State is SurveyState.Open;
    public bool IsClosed => State is SurveyState.Closed;

    /// <summary>The languages it can be answered in, the first question's first one first.</summary>
    public IReadOnlyList<string> Languages => [.. Questions.SelectMany(q => q.Wording.Languages).Distinct()];

    public AskOutcome Ask(BankQuestion question) => Ask(question.Kind, question.Polarity, question.Wording, question.Key);

    public AskOutcome Ask(QuestionKind kind, Polarity polarity, Wording wording, string? bankKey = null)
    {
        if (State is not SurveyState.Draft)
            return AskOutcome.AlreadyOpened;
        if (_questions.Count == MaxQuestions)
            return AskOutcome.TooMany;
        if (_questions.Any(q => q.Wording.Text == wording.Text))
            return AskOutcome.AlreadyAsked;

        _questions.Add(new Question(this, _questions.Count + 1, kind, polarity, wording) { BankKey = bankKey });
        return AskOutcome.Asked;
    }

    public AddressOutcome Address(SurveyAudience audience, bool isByInvitation)
    {
        if (State is not SurveyState.Draft)
            return AddressOutcome.AlreadyOpened;

        (Audience, IsByInvitation) = (audience, isByInvitation);
        return AddressOutcome.Addressed;
    }

    public OpenOutcome Open(DateTimeOffset now)
    {
        if (_questions is [])
            return OpenOutcome.NothingToAsk;
        if (State is not SurveyState.Draft)
            return OpenOutcome.OpenedBefore;

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
        if (submission.Answers.Any(a => a.Text is { Length: > 0 } text && AnswerText.IsTooLong(text)))
            return (ReceiveOutcome.TooLong, null);

        var response = new Response(this, submission);
        foreach (var question in Questions)
        {
            if (submission.Answers.FirstOrDefault(a => a.QuestionId == question.Id) is { } said)
                response.Say(question, said);
        }
        return response.Answers is [] ? (ReceiveOutcome.NothingSaid, null) : (ReceiveOutcome.Recorded, response);
    }
}

public enum SurveyState
{
    Draft,
    Open,
    Closed,
}

public enum AskOutcome
{
    Asked,
    AlreadyAsked,
    TooMany,
    AlreadyOpened,
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
