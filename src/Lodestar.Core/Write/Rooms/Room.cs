using System.Collections.Immutable;

namespace Lodestar.Core.Write.Rooms;

/// <summary>
/// A live room as its history adds up to: who is there, which step runs, cards, dots, sentences, ratings and consent. It never changes; a
/// move makes the next one. The same history gives the same room everywhere (T13).
/// </summary>
public sealed record Room
{
    private Room(Agenda agenda) => Course = new Course(agenda);

    /// <summary>How many moves it took.</summary>
    public long Revision { get; private init; }

    public Course Course { get; internal init; }
    public Attendance People { get; internal init; } = Attendance.Nobody;
    public Board Board { get; internal init; } = Board.Empty;
    public Ballot Ballot { get; internal init; } = Ballot.Empty;
    public Bench Bench { get; internal init; } = Bench.Empty;
    public RatingSheets Sheets { get; internal init; } = RatingSheets.Empty;
    public ConsentRound Consent { get; internal init; } = ConsentRound.Empty;
    public ImmutableList<RoomNote> Notes { get; internal init; } = [];
    public bool IsClosed { get; internal init; }

    private ImmutableHashSet<Guid> Attempts { get; init; } = [];

    /// <summary>The room before anybody came.</summary>
    public static Room Planned(Agenda agenda) => new(agenda);

    /// <summary>What a history adds up to.</summary>
    public static Room Of(Agenda agenda, IEnumerable<RoomEntry> history) =>
        history.Aggregate(Planned(agenda), (room, entry) => room.After(entry));

    /// <summary>Whether this was sent and taken before (T3).</summary>
    public bool Knows(Guid attempt) => Attempts.Contains(attempt);

    /// <summary>Why the room would not take this now; null when it would.</summary>
    public RoomRefusal? Refuses(RoomActor actor, RoomMove move) =>
        IsClosed ? RoomRefusal.Closed
        : !Course.HasBegun && !move.IsForWaitingRoom ? RoomRefusal.NotBegun
        : move.NeedsSeat && !actor.HasSeat ? RoomRefusal.NoSeat
        : move.NeedsLead && People.LeadId != actor.Id ? RoomRefusal.NotLeading
        : move.RefusedIn(this, actor);

    /// <summary>The room after one more step of its history.</summary>
    /// <exception cref="ArgumentException">A step of the history is missing before it.</exception>
    public Room After(RoomEntry entry)
    {
        if (entry.Revision != Revision + 1)
            throw new ArgumentException($"Step {entry.Revision} cannot follow step {Revision}.", nameof(entry));
        var room = this with { Revision = entry.Revision, Attempts = Attempts.Add(entry.Attempt), People = People.Heard(entry) };
        return entry.Move.In(room, entry);
    }
}

/// <summary>Something that was decided or is worth keeping, in the facilitator's words.</summary>
public sealed record RoomNote(long Revision, DateTimeOffset At, string By, string Text);
