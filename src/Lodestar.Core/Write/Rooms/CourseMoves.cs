namespace Lodestar.Core.Write.Rooms;

/// <summary>Begins the first step, with the agenda as it is then; from here on it cannot be edited.</summary>
public sealed record Begin(Agenda Agenda) : RoomMove
{
    internal override bool IsForWaitingRoom => true;
    internal override bool NeedsLead => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Course.HasBegun ? RoomRefusal.NotNow
        : Agenda.Flaw is not null ? RoomRefusal.NoSuchPlace
        : null;

    internal override Room In(Room room, RoomEntry entry) => room with { Course = new Course(Agenda).At(0, entry.At) };
}

/// <summary>Goes to a step: the next one, one further on, or back. Leaving the vote uncovers its dots.</summary>
/// <param name="Step">Its place in the agenda, from 0.</param>
/// <param name="From">The step it was seen at: of two who press "next" at once only one moves the room.</param>
public sealed record GoTo(int Step, int From) : RoomMove
{
    internal override bool NeedsLead => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        Step < 0 || Step >= room.Course.Agenda.Steps.Count ? RoomRefusal.NoSuchPlace
        : From != room.Course.Current ? RoomRefusal.Stale
        : Step == From ? RoomRefusal.NotNow
        : null;

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Course = room.Course.At(Step, entry.At),
            People = room.People.NobodyReady(),
            Ballot = room.Course.Agenda.Steps[Step].Kind > PhaseKind.Dots ? room.Ballot.Uncovered() : room.Ballot,
        };
}

/// <summary>Gives the running step more time, or less; in minutes.</summary>
public sealed record Extend(int Minutes) : RoomMove
{
    public const int Most = 60;

    internal override bool NeedsLead => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        Minutes is 0 or < -Most or > Most ? RoomRefusal.NoSuchPlace : null;

    internal override Room In(Room room, RoomEntry entry)
    {
        var (course, more) = (room.Course, TimeSpan.FromMinutes(Minutes));
        if (course.LeftInPause is { } left)
            return room with { Course = course with { LeftInPause = left + more } };
        // More time counts from now where it was over already.
        var from = course.EndsAt < entry.At && Minutes > 0 ? entry.At : course.EndsAt;
        return room with { Course = course with { EndsAt = from + more } };
    }
}

/// <summary>Stops the clock.</summary>
public sealed record Pause : RoomMove
{
    internal override bool NeedsLead => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) => room.Course.IsPaused ? RoomRefusal.NotNow : null;

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Course = room.Course with { LeftInPause = room.Course.Left(entry.At) },
        };
}

/// <summary>Lets the clock run again, with what was left.</summary>
public sealed record Resume : RoomMove
{
    internal override bool NeedsLead => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) => room.Course.IsPaused ? null : RoomRefusal.NotNow;

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Course = room.Course with { EndsAt = entry.At + room.Course.Left(entry.At), LeftInPause = null },
        };
}

/// <summary>Keeps a decision or a remark with the record of the room.</summary>
public sealed record NoteDecision(string Text) : RoomMove
{
    public const int MaxLength = 500;
    public const int Most = 200;

    internal override bool NeedsLead => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Notes.Count >= Most ? RoomRefusal.TooMany : Rules.OfText(Text, MaxLength);

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Notes = room.Notes.Add(new RoomNote(entry.Revision, entry.At, entry.Actor.Name, Text.Trim())),
        };
}

/// <summary>Ends the workshop with what it found: one sentence, or two finalists for readers to choose from (R36).</summary>
public sealed record Close : RoomMove
{
    internal override bool NeedsLead => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        !room.Sheets.Finalists.Any(room.Bench.Has) ? RoomRefusal.NoFinalist
        : room.Consent.Open(room).Any() ? RoomRefusal.OpenObjection
        : room.Course.Agenda.Has(PhaseKind.Consent) && room.Sheets.Finalists.Any(id => room.Consent.Given(id) == 0) ? RoomRefusal.NotAsked
        : null;

    internal override Room In(Room room, RoomEntry entry) => room with { IsClosed = true };
}
