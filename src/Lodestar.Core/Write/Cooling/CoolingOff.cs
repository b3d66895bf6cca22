namespace Lodestar.Core.Write.Cooling;

/// <summary>A few days in which a sentence is put away, so that those who wrote it can read it with fresh eyes (R16).</summary>
public sealed class CoolingOff
{
    public const int Shortest = 2;
    public const int Usual = 3;
    public const int Longest = 7;
    public const int LongestIntent = 500;
    public const int LongestReason = 500;

    private CoolingOff() => Intent = null!; // EF

    internal CoolingOff(DraftVersion version, int number, string intent, int days, Guid startedBy, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, Shortest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, Longest);
        ArgumentException.ThrowIfNullOrWhiteSpace(intent);
        (OrganizationId, DraftId, DraftVersionId, Number) = (version.OrganizationId, version.DraftId, version.Id, number);
        (Intent, Days, StartedBy, StartedAt, EndsAt) = (intent.Trim(), days, startedBy, now, now.AddDays(days));
    }

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid DraftId { get; private init; }
    public Guid DraftVersionId { get; private init; }

    /// <summary>1 for the first rest of a draft, one more each time; two cannot share a number.</summary>
    public int Number { get; private init; }

    /// <summary>What the team wants people to take from the sentence; nobody reads it before they wrote what they take from it (R17).</summary>
    public string Intent { get; private init; }
    public int Days { get; private init; }

    /// <summary>The account that put the sentence away.</summary>
    public Guid StartedBy { get; private init; }
    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>From this moment on the sentence is back; an early return moves it forward.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>Why it came back before its time; empty where it did not.</summary>
    public string EarlyReason { get; private set; } = "";
    public Guid? EndedEarlyBy { get; private set; }

    /// <summary>When the team was told that the sentence is back; it is told once.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }
    public long Version { get; private set; }

    public bool CameBackEarly => EndedEarlyBy is not null;

    public bool IsOver(DateTimeOffset now) => now >= EndsAt;

    /// <summary>What is left of the rest; never less than nothing, whatever a clock says.</summary>
    public TimeSpan Left(DateTimeOffset now) => IsOver(now) ? TimeSpan.Zero : EndsAt - now;

    /// <summary>1 on the first day; at most <see cref="Days"/>.</summary>
    public int DayOn(DateTimeOffset now) => Math.Clamp((int)Math.Floor((now - StartedAt).TotalDays) + 1, 1, Days);

    /// <summary>True for the one who tells the team; false before the end, and when the team was told already.</summary>
    public bool Remind(DateTimeOffset now)
    {
        if (!IsOver(now) || RemindedAt is not null)
            return false;
        RemindedAt = now;
        return true;
    }

    internal void Return(string reason, Guid by, DateTimeOffset now) => (EarlyReason, EndedEarlyBy, EndsAt) = (reason.Trim(), by, now);
}

/// <summary>What became of the wish to have a sentence back before its time.</summary>
public enum EarlyReturn
{
    Returned,
    NotResting,
    NeedsReason,
}
