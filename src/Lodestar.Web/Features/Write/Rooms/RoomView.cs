using Lodestar.Core.Write.Rooms;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>A room as one person sees it at one moment.</summary>
/// <param name="Visit">Who looks, and when.</param>
/// <param name="Room">The room.</param>
/// <param name="Look">The step they look at; the room leads, but they may look around.</param>
/// <param name="Here">Who has the room open just now.</param>
public sealed record RoomView(RoomVisit Visit, Room Room, PhaseKind Look, IReadOnlySet<Guid> Here)
{
    public Guid WorkshopId => Visit.Workshop.Id;
    public RoomActor Me => Visit.Actor;
    public Course Course => Room.Course;

    /// <summary>The agenda that holds: the room's own once it began.</summary>
    public Agenda Agenda => Course.HasBegun ? Course.Agenda : Visit.Workshop.Agenda;

    /// <summary>The projector and the record: nobody of the room, so that nothing is anybody's own.</summary>
    public static RoomActor Onlooker { get; } = new(Guid.Empty, "", HasSeat: false, MayLead: false);
    public bool IsOnlooker => Me == Onlooker;
    public bool Leads => Room.People.LeadId == Me.Id;

    public bool IsLead(Guid id) => Room.People.LeadId == id;

    /// <summary>Whether the step looked at is the one that runs.</summary>
    public bool IsNow => Course.IsAt(Look) && !Room.IsClosed;

    /// <summary>Whoever could lead takes over when nobody does, or when the one who does is away.</summary>
    public bool MayTakeLead => Me.MayLead && !Leads && !Room.IsClosed;

    public bool LeadIsAway => Room.People.LeadId is { } lead && !Here.Contains(lead) && lead != Me.Id;

    /// <summary>Afterwards every card lies open; who wrote it stays hidden.</summary>
    public bool IsRecord { get; init; }

    /// <summary>A key for each form: what is sent twice under it counts once.</summary>
    public static Guid NewAttempt() => Guid.CreateVersion7();

    /// <summary>Steps that this person can look at: those that were reached. The projector goes with the room.</summary>
    public bool CanLookAt(int step) => step <= Course.Reached && !IsOnlooker;

    /// <summary>Cards of a topic that this person sees: their own while all write in silence, all when the step is over.</summary>
    public IEnumerable<Card> CardsSeen(CardTopic topic) =>
        Room.Board.About(topic).Where(c => IsRecord || c.AuthorId == Me.Id || !IsSilent(topic));

    /// <summary>Ideas stay with their authors until silent writing is over.</summary>
    public bool IsSilent(CardTopic topic) => topic is CardTopic.Idea && Course.IsAt(PhaseKind.Writing);

    public string NameOf(Guid id) => Room.People.Find(id)?.Name ?? "";
}
