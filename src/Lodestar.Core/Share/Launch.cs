namespace Lodestar.Core.Share;

/// <summary>The day the vision was given to everybody, with a word from whoever leads (R37). One launch a vision.</summary>
public sealed class Launch
{
    public const int MaxMessageLength = 2000;

    public Launch(Guid organizationId, Guid visionId, string message, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(message.Length, MaxMessageLength);
        (OrganizationId, VisionId, Message, LaunchedAt) = (organizationId, visionId, message.Trim(), now);
    }

    private Launch() => Message = ""; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid VisionId { get; private init; }

    /// <summary>What the leader says about the sentence, in their own words; may be empty.</summary>
    public string Message { get; private set; }
    public DateTimeOffset LaunchedAt { get; private init; }

    /// <summary>The account that launched it.</summary>
    public Guid? LaunchedBy { get; init; }
    public long Version { get; private set; }

    /// <summary>0 on the day of the launch, then one more for every 24 hours.</summary>
    public int DayOf(DateTimeOffset moment) => Math.Max(0, (int)(moment - LaunchedAt).TotalDays);

    public Acknowledgement Acknowledge(Guid personId, DateTimeOffset now) => new(OrganizationId, Id, personId, now);

    public void Say(string message)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(message.Length, MaxMessageLength);
        Message = message.Trim();
    }
}
