namespace Lodestar.Core.Gather;

/// <summary>
/// When a survey closes by itself. It may be moved while the survey is open: when it ends decides about nobody's anonymity, since what is
/// shown at the end goes through the same tables whenever that is, and somebody could close it at any moment by hand.
/// </summary>
public sealed partial class Survey
{
    /// <summary>Null where somebody closes it by hand.</summary>
    public DateTimeOffset? ClosesAt { get; private set; }

    /// <summary>The time zone in which people read that moment.</summary>
    public string? ClosingZone { get; private set; }

    /// <summary>On the last day, those who were invited and have not answered get a letter.</summary>
    public bool RemindsOnLastDay { get; private set; }

    /// <summary>The moment it closes on the clocks of the organization; null where nothing is set.</summary>
    public DateTimeOffset? ClosesLocally =>
        ClosesAt is { } at ? TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(ClosingZone ?? "UTC")) : null;

    /// <summary>When the letter of the last day is due; null where none is.</summary>
    public DateTimeOffset? LastDayAt => RemindsOnLastDay && ClosesAt is { } at ? at.AddDays(-1) : null;

    /// <summary>Sets or moves the end; null takes it back.</summary>
    public DeadlineOutcome CloseBy(Deadline? deadline, DateTimeOffset now)
    {
        if (State is SurveyState.Closed)
            return DeadlineOutcome.HasClosed;
        if (deadline is not null && deadline.At <= now)
            return DeadlineOutcome.Past;

        (ClosesAt, ClosingZone, RemindsOnLastDay) = (deadline?.At.ToUniversalTime(), deadline?.Zone, deadline?.Reminds ?? false);
        return DeadlineOutcome.Set;
    }
}

/// <summary>The end of a survey, the time zone it was meant in, and whether people are reminded on the last day.</summary>
public sealed record Deadline(DateTimeOffset At, string Zone, bool Reminds)
{
    /// <summary>
    /// From a day and an hour as clocks there show them. An hour that the clocks skip is taken as the one after it; one that they show
    /// twice as the later, so that nobody is shut out early.
    /// </summary>
    public static Deadline Of(DateTime local, TimeZoneInfo zone, bool reminds)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(wall))
            wall = wall.AddHours(1);
        var offset = zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Min() : zone.GetUtcOffset(wall);
        return new Deadline(new DateTimeOffset(wall, offset).ToUniversalTime(), zone.Id, reminds);
    }
}

public enum DeadlineOutcome
{
    Set,

    /// <summary>That moment is over.</summary>
    Past,
    HasClosed,
}
