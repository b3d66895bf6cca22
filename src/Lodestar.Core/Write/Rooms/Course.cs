namespace Lodestar.Core.Write.Rooms;

/// <summary>Where a room stands in its agenda and how much time is left; the server's clock alone decides (T11).</summary>
public sealed record Course(Agenda Agenda)
{
    /// <summary>The running step, or null before the beginning.</summary>
    public int? Current { get; internal init; }

    /// <summary>The furthest step it reached: what lies behind it can be looked at, what lies ahead cannot be done.</summary>
    public int Reached { get; internal init; } = -1;

    public DateTimeOffset BegunAt { get; internal init; }
    public DateTimeOffset StepBegunAt { get; internal init; }

    /// <summary>When the running step's time is over; meaningless while paused.</summary>
    public DateTimeOffset EndsAt { get; internal init; }

    /// <summary>What was left when the room was paused; null while it runs.</summary>
    public TimeSpan? LeftInPause { get; internal init; }

    public bool HasBegun => Current is not null;
    public bool IsPaused => LeftInPause is not null;
    public AgendaStep? Step => Current is { } i ? Agenda.Steps[i] : null;
    public AgendaStep? Next => Current is { } i && i + 1 < Agenda.Steps.Count ? Agenda.Steps[i + 1] : null;

    public bool IsAt(PhaseKind kind) => Step?.Kind == kind;

    /// <summary>Whether a step of this kind, or one that comes after it, was reached.</summary>
    public bool HasReached(PhaseKind kind) => Reached >= 0 && Agenda.Steps[Reached].Kind >= kind;

    /// <summary>What is left of the running step; negative once it is late.</summary>
    public TimeSpan Left(DateTimeOffset now) => LeftInPause ?? (HasBegun ? EndsAt - now : TimeSpan.Zero);

    /// <summary>When the whole agenda would end, if every step to come took its time.</summary>
    public DateTimeOffset ExpectedEnd(DateTimeOffset now) =>
        now
        + (Left(now) > TimeSpan.Zero ? Left(now) : TimeSpan.Zero)
        + TimeSpan.FromMinutes(Agenda.Steps.Skip((Current ?? -1) + 1).Sum(s => s.Minutes));

    /// <summary>How far behind its plan the room is.</summary>
    public TimeSpan Late(DateTimeOffset now)
    {
        if (!HasBegun)
            return TimeSpan.Zero;
        var late = ExpectedEnd(now) - BegunAt - TimeSpan.FromMinutes(Agenda.Minutes);
        return late > TimeSpan.Zero ? late : TimeSpan.Zero;
    }

    /// <summary>
    /// Where time can best be won when the room is late: a warm-up or a scene still to come may go; else the longest step ahead gives a third,
    /// but never silent writing and consent, in which every voice is heard (R103, R107). Null when it is in time or nothing can give.
    /// </summary>
    public TimeCut? BestCut(DateTimeOffset now)
    {
        if (Late(now) < TimeSpan.FromMinutes(3))
            return null;
        var ahead = Agenda.Steps.Skip((Current ?? -1) + 1).ToList();
        if (ahead.Find(s => s.Kind is PhaseKind.WarmUp or PhaseKind.Scene) is { } spare)
            return new TimeCut(spare.Kind, spare.Minutes);
        var longest = ahead.Where(s => s.Kind is not (PhaseKind.Writing or PhaseKind.Consent)).MaxBy(s => s.Minutes);
        return longest is { Minutes: >= 6 } ? new TimeCut(longest.Kind, longest.Minutes / 3) : null;
    }

    internal Course At(int step, DateTimeOffset now) =>
        this with
        {
            Current = step,
            Reached = Math.Max(Reached, step),
            BegunAt = HasBegun ? BegunAt : now,
            StepBegunAt = now,
            EndsAt = now.AddMinutes(Agenda.Steps[step].Minutes),
            LeftInPause = null,
        };
}

/// <summary>A step ahead that could give minutes.</summary>
public sealed record TimeCut(PhaseKind Kind, int Minutes);
