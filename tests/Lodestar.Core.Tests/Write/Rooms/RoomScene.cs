using System.Collections.Immutable;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write.Rooms;

namespace Lodestar.Core.Tests.Write.Rooms;

/// <summary>A room with a facilitator and some seats, moved by one call each.</summary>
internal sealed class RoomScene
{
    public static readonly DateTimeOffset Morning = new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero);

    private readonly List<RoomEntry> _history = [];

    private RoomScene(Agenda agenda, int seats)
    {
        Agenda = agenda;
        Room = Room.Planned(agenda);
        Mara = new RoomActor(Guid.CreateVersion7(), "Mara", HasSeat: false, MayLead: true);
        Seats =
        [
            .. Enumerable.Range(1, seats).Select(i => new RoomActor(Guid.CreateVersion7(), $"Seat {i}", HasSeat: true, MayLead: false)),
        ];
    }

    public Agenda Agenda { get; }
    public Room Room { get; private set; }
    public RoomActor Mara { get; }
    public IReadOnlyList<RoomActor> Seats { get; }
    public DateTimeOffset Now { get; set; } = Morning;
    public IReadOnlyList<RoomEntry> History => _history;
    public RoomActor Ana => Seats[0];
    public RoomActor Ben => Seats[1];
    public RoomActor Cleo => Seats[2];

    /// <summary>Everybody is in, Mara leads, and the room stands at a step.</summary>
    public static RoomScene At(PhaseKind kind, Agenda? agenda = null, int seats = 3)
    {
        var scene = new RoomScene(agenda ?? Agenda.TwoHours, seats);
        scene.Do(scene.Mara, new Enter(null, IsGuest: false));
        foreach (var seat in scene.Seats)
            scene.Do(seat, new Enter(Level.Frontline, IsGuest: false));
        scene.Do(scene.Mara, new TakeLead());
        scene.Do(scene.Mara, new Begin(scene.Agenda));
        scene.GoTo(kind);
        return scene;
    }

    /// <summary>Before anybody came.</summary>
    public static RoomScene Empty() => new(Agenda.TwoHours, 3);

    /// <summary>Makes a move that must be taken.</summary>
    public void Do(RoomActor actor, RoomMove move)
    {
        Try(actor, move).ShouldBeNull();
    }

    /// <summary>Makes a move if the room takes it; else says why not.</summary>
    public RoomRefusal? Try(RoomActor actor, RoomMove move)
    {
        if (Room.Refuses(actor, move) is { } refusal)
            return refusal;
        var entry = new RoomEntry(Room.Revision + 1, Now, actor, Guid.CreateVersion7(), move);
        _history.Add(entry);
        Room = Room.After(entry);
        return null;
    }

    public void GoTo(PhaseKind kind)
    {
        var step = Room.Course.Agenda.Steps.ToList().FindIndex(s => s.Kind == kind);
        if (Room.Course.Current is { } from && from != step)
            Do(Mara, new GoTo(step, from));
    }

    public Guid Write(RoomActor author, string text, CardTopic topic = CardTopic.Idea)
    {
        var id = Guid.CreateVersion7();
        Do(author, new WriteCard(id, topic, text));
        return id;
    }

    public Guid Group(RoomActor actor, string name, params IReadOnlyList<Guid> cards)
    {
        var id = Guid.CreateVersion7();
        Do(actor, new MakeGroup(id, name, [.. cards]));
        return id;
    }

    public Guid Propose(RoomActor actor, string text)
    {
        var id = Guid.CreateVersion7();
        Do(actor, new Propose(id, text, []));
        return id;
    }

    public Guid Offer(RoomActor actor, Guid candidate, int start, int length, string words)
    {
        var id = Guid.CreateVersion7();
        Do(actor, new OfferWords(id, candidate, start, length, words, Room.Bench.Find(candidate)!.Version));
        return id;
    }

    public static ImmutableList<Guid> Of(params IReadOnlyList<Guid> ids) => [.. ids];
}
