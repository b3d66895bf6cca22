using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather;

/// <summary>Something that gets in the way of good service, taken up so that it is dealt with (R9, R10).</summary>
public sealed class PainPoint
{
    public const int MaxLength = 200;
    public const int MaxStepLength = 60;

    public PainPoint(Guid organizationId, string text, PainCategory category, DateTimeOffset now)
        : this(organizationId, text, now) => Category = category;

    public PainPoint(Guid organizationId, string text, OwnCategory category, DateTimeOffset now)
        : this(organizationId, text, now) => OwnCategoryId = category.Id;

    private PainPoint(Guid organizationId, string text, DateTimeOffset now)
    {
        (OrganizationId, NotedAt) = (organizationId, now);
        Text = Worded(text);
    }

    private PainPoint() => Text = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Text { get; private set; }

    /// <summary>One of the six kinds, or null where it stands under one of the organization's own.</summary>
    public PainCategory? Category { get; private set; }
    public Guid? OwnCategoryId { get; private set; }

    /// <summary>Where in the work it is met: "boarding", "refunds".</summary>
    public string? Step { get; private set; }
    public PainFrequency? Frequency { get; private set; }
    public PainSeverity? Severity { get; private set; }

    /// <summary>How often times how bad; 0 while one of them is not known. Worst first is how a list of them is read.</summary>
    public int Weight { get; private set; }

    /// <summary>Null where it is met everywhere.</summary>
    public Guid? UnitId { get; private set; }
    public PainCause? Cause { get; private set; }
    public string? CauseNote { get; private set; }

    /// <summary>Too personal for a shared page: only those who run the journey see it (R116).</summary>
    public bool IsPrivate { get; private set; }

    /// <summary>Who in the directory sees to it.</summary>
    public Guid? OwnerId { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public PainStatus Status { get; private set; }
    public DateTimeOffset NotedAt { get; private init; }
    public DateTimeOffset? SolvedAt { get; private set; }

    /// <summary>The point that says the same and speaks for both.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>What everybody may read about it, without an account.</summary>
    public string? Answer { get; private set; }
    public string? Change { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public long Version { get; private set; }

    public bool IsSolved => Status is PainStatus.Solved;
    public bool IsAnswered => AnsweredAt is not null;

    /// <summary>May stand on a page that everybody sees.</summary>
    public bool IsShared => !IsPrivate && MergedIntoId is null;

    public AnswerClock Clock => new(NotedAt);

    public void Word(string text) => Text = Worded(text);

    public void File(PainCategory category) => (Category, OwnCategoryId) = (category, null);

    public void File(OwnCategory category) => (Category, OwnCategoryId) = (null, category.Id);

    public void Meet(string? step, Guid? unitId) => (Step, UnitId) = (LineOrNull(step, MaxStepLength), unitId);

    public void Weigh(PainFrequency? frequency, PainSeverity? severity) =>
        (Frequency, Severity, Weight) = (frequency, severity, ((int?)frequency + 1) * ((int?)severity + 1) ?? 0);

    /// <summary>System first (R117): that it is how somebody behaves is taken only together with what was looked at before.</summary>
    /// <returns>False when that is missing; nothing changes then.</returns>
    public bool Explain(PainCause? cause, string? note)
    {
        var line = LineOrNull(note, MaxLength);
        if (cause is PainCause.Conduct && line is null)
            return false;
        (Cause, CauseNote) = (cause, line);
        return true;
    }

    /// <returns>False when it has a public answer: take that back first.</returns>
    public bool Hide()
    {
        if (IsAnswered)
            return false;
        return IsPrivate = true;
    }

    public void Show() => IsPrivate = false;

    public void Entrust(Guid? ownerId, DateOnly? dueOn)
    {
        (OwnerId, DueOn) = (ownerId, dueOn);
        if (ownerId is not null && Status is PainStatus.Open)
            Status = PainStatus.UnderWay;
    }

    /// <returns>False when it should stay as it is and nobody has told people why.</returns>
    public bool Become(PainStatus status, DateTimeOffset now)
    {
        if (status is PainStatus.Stays && !IsAnswered)
            return false;
        (Status, SolvedAt) = (status, status is PainStatus.Solved ? SolvedAt ?? now : null);
        return true;
    }

    public void Solve(DateTimeOffset now) => Become(PainStatus.Solved, now);

    public void Reopen() => (Status, SolvedAt) = (OwnerId is null ? PainStatus.Open : PainStatus.UnderWay, null);

    /// <summary>Says that two points are one. The other one must stand itself, so that no circle can come of it.</summary>
    /// <returns>False when that cannot be.</returns>
    public bool MergeInto(PainPoint other)
    {
        if (other.Id == Id || MergedIntoId is not null || other.MergedIntoId is not null || other.IsPrivate != IsPrivate)
            return false;
        MergedIntoId = other.Id;
        return true;
    }

    public void Part() => MergedIntoId = null;

    /// <summary>Tells everybody what is said to it and what changed.</summary>
    /// <returns>False for a point that is on no shared page.</returns>
    public bool Reply(PublicReply reply, DateTimeOffset now)
    {
        if (!IsShared)
            return false;
        (Answer, Change, AnsweredAt) = (reply.Answer, reply.Change, AnsweredAt ?? now);
        return true;
    }

    public void TakeReplyBack()
    {
        (Answer, Change, AnsweredAt) = (null, null, null);
        if (Status is PainStatus.Stays)
            Reopen();
    }

    private static string Worded(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        var line = Line.Of(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line.Length, MaxLength, nameof(text));
        return line;
    }

    private static string? LineOrNull(string? text, int maxLength)
    {
        var line = Line.OrNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line?.Length ?? 0, maxLength, nameof(text));
        return line;
    }
}
