namespace Lodestar.Core.Gather.Listening;

/// <summary>
/// Something said in a session. It never knows a time, an order or a name; which code or which phone it came from only while the session
/// runs (anonymity rules 2 and 7).
/// </summary>
public sealed class SessionRemark
{
    public const int MostTags = 5;

    private SessionRemark(ListeningSession session, string text) =>
        (OrganizationId, ListeningSessionId, Text) = (session.OrganizationId, session.Id, text);

    private SessionRemark() => Text = null!; // EF

    public Guid OrganizationId { get; private init; }

    /// <summary>Random, so that remarks sorted by it stand in no order that means anything.</summary>
    public Guid Id { get; private init; } = Guid.NewGuid();
    public Guid ListeningSessionId { get; private init; }
    public string Text { get; private set; }
    public IReadOnlyList<string> Tags { get; private set; } = [];

    /// <summary>Set when it is something that gets in the way.</summary>
    public bool IsObstacle { get; private set; }
    public PainCategory? Category { get; private set; }
    public RemarkState State { get; private set; }
    public HideReason? Reason { get; private set; }

    /// <summary>Who decided whether it is shown: the moderator, never the one who said it.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>The code of the speaker, until the session is closed.</summary>
    public int? Speaker { get; private set; }

    /// <summary>The hash of a mark in the browser it came from, until the session is closed.</summary>
    public string? Visitor { get; private set; }

    /// <summary>Which of its visitor's few it is, so that nobody floods the hall; until the session is closed.</summary>
    public int? Turn { get; private set; }

    /// <summary>People who agreed, as counted when the session closed.</summary>
    public int Upvotes { get; private set; }

    public bool IsShown => State is RemarkState.Shown;

    /// <summary>What was hidden because another had said it is still one more who says it; what nobody decided on was only not shown.</summary>
    public bool JoinsPool => State is RemarkState.Shown or RemarkState.Waiting || Reason is HideReason.SaidBefore;

    internal static SessionRemark NotedBy(ListeningSession session, int speaker, NoteLine line, PainCategory? category) =>
        new(session, line.Text)
        {
            Speaker = speaker,
            Tags = line.Tags,
            IsObstacle = line.IsObstacle,
            Category = line.IsObstacle ? category : null,
            State = RemarkState.Shown,
        };

    internal static SessionRemark Sent(ListeningSession session, string text, string visitor, int turn) =>
        new(session, text) { Visitor = visitor, Turn = turn };

    /// <summary>Heard again, and better. False once the session has let go of who said it.</summary>
    public bool Correct(int speaker, NoteLine line, PainCategory? category)
    {
        if (Speaker is null)
            return false;
        (Speaker, Text, Tags, IsObstacle) = (speaker, line.Text, line.Tags, line.IsObstacle);
        Category = line.IsObstacle ? category : null;
        return true;
    }

    /// <summary>Taken back, or there again: the same door both ways. False for what came from a phone, or from a closed session.</summary>
    public bool TurnOver()
    {
        if (Speaker is null)
            return false;
        State = State is RemarkState.TakenBack ? RemarkState.Shown : RemarkState.TakenBack;
        return true;
    }

    /// <summary>Shows or hides what came from a phone, unless somebody decided otherwise since it was looked at.</summary>
    public DecideOutcome Decide(RemarkState seen, HideReason? hideBecause, string by)
    {
        if (Visitor is null)
            return DecideOutcome.NotOpen;
        if (State != seen)
            return DecideOutcome.Overtaken;
        (State, Reason, DecidedBy) = (hideBecause is null ? RemarkState.Shown : RemarkState.Hidden, hideBecause, by);
        return DecideOutcome.Decided;
    }

    /// <summary>Lets go of who said it; of words that name or hurt somebody only that there were some is kept.</summary>
    internal void Forget(int upvotes)
    {
        (Speaker, Visitor, Turn, Upvotes) = (null, null, null, upvotes);
        if (Reason is { KeepsText: false })
            Text = "";
    }
}

public enum RemarkState
{
    /// <summary>Nobody has decided yet whether the hall sees it.</summary>
    Waiting,
    Shown,
    Hidden,

    /// <summary>By the note-taker.</summary>
    TakenBack,
}

public enum DecideOutcome
{
    Decided,
    Overtaken,
    NotOpen,
}
