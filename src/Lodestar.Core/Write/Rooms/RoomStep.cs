using System.Text.Json;

namespace Lodestar.Core.Write.Rooms;

/// <summary>
/// One move as it is kept. Its number follows the one before without a gap, and the database takes each number once: two who move a room at the
/// same moment meet there, and the later one looks at the room again.
/// </summary>
public sealed class RoomStep
{
    /// <summary>More than any move needs.</summary>
    public const int LongestMove = 8000;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    private RoomStep() => (ActorName, Move) = ("", ""); // EF

    public RoomStep(Workshop workshop, RoomEntry entry)
    {
        (OrganizationId, WorkshopId, Revision) = (workshop.OrganizationId, workshop.Id, entry.Revision);
        (At, Attempt) = (entry.At, entry.Attempt);
        (ActorId, ActorName, HasSeat, MayLead) = (entry.Actor.Id, entry.Actor.Name, entry.Actor.HasSeat, entry.Actor.MayLead);
        Move = JsonSerializer.Serialize(entry.Move, s_json);
    }

    public Guid OrganizationId { get; private init; }
    public Guid WorkshopId { get; private init; }
    public long Revision { get; private init; }
    public DateTimeOffset At { get; private init; }
    public Guid Attempt { get; private init; }
    public Guid ActorId { get; private init; }
    public string ActorName { get; private init; }
    public bool HasSeat { get; private init; }
    public bool MayLead { get; private init; }

    /// <summary>The move as JSON.</summary>
    public string Move { get; private init; }

    public RoomEntry Read() =>
        new(
            Revision,
            At,
            new RoomActor(ActorId, ActorName, HasSeat, MayLead),
            Attempt,
            JsonSerializer.Deserialize<RoomMove>(Move, s_json)!
        );
}

/// <summary>When somebody's page last looked at a room; who has not looked for a while is away.</summary>
public sealed class RoomPresence
{
    /// <summary>How long a look counts.</summary>
    public static readonly TimeSpan Counts = TimeSpan.FromSeconds(45);

    private RoomPresence() { } // EF

    public RoomPresence(Workshop workshop, Guid actorId, DateTimeOffset now) =>
        (OrganizationId, WorkshopId, ActorId, SeenAt) = (workshop.OrganizationId, workshop.Id, actorId, now);

    public Guid OrganizationId { get; private init; }
    public Guid WorkshopId { get; private init; }
    public Guid ActorId { get; private init; }
    public DateTimeOffset SeenAt { get; private init; }
}
