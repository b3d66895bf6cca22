using System.Collections.Immutable;

namespace Lodestar.Core.Write.Rooms;

/// <summary>Hidden dots: everybody has the same few, and nobody sees where the others' fall until all are uncovered (R107).</summary>
public sealed record Ballot
{
    public static readonly Ballot Empty = new();

    private ImmutableDictionary<(Guid Seat, Guid Item), int> Dots { get; init; } = ImmutableDictionary<(Guid, Guid), int>.Empty;

    /// <summary>Everybody sees the sums, and nothing changes any more.</summary>
    public bool IsUncovered { get; private init; }

    /// <summary>All dots that were placed.</summary>
    public int Total => Dots.Values.Sum();

    public int UsedBy(Guid seat) => Dots.Where(d => d.Key.Seat == seat).Sum(d => d.Value);

    public int Of(Guid seat, Guid item) => Dots.GetValueOrDefault((seat, item));

    /// <summary>How many have used all their dots; this may be seen before they are uncovered.</summary>
    public int Finished(int budget) => Dots.GroupBy(d => d.Key.Seat).Count(g => g.Sum(d => d.Value) >= budget);

    /// <summary>Items with their sums, most first; those without a dot stay in the list. Null while covered.</summary>
    public IReadOnlyList<CountedItem>? Count(Board board) =>
        IsUncovered
            ?
            [
                .. board
                    .Items.Select(i => new CountedItem(i, SumOf(i.Id), PeopleOn(i.Id)))
                    .OrderByDescending(i => i.Dots)
                    .ThenByDescending(i => i.People),
            ]
            : null;

    private int SumOf(Guid item) => Dots.Where(d => d.Key.Item == item).Sum(d => d.Value);

    private int PeopleOn(Guid item) => Dots.Count(d => d.Key.Item == item && d.Value > 0);

    internal Ballot With(Guid seat, Guid item, int dots) =>
        this with
        {
            Dots = dots == 0 ? Dots.Remove((seat, item)) : Dots.SetItem((seat, item), dots),
        };

    internal Ballot Uncovered() => this with { IsUncovered = true };

    /// <summary>Dots go where their thing went.</summary>
    internal Ballot Moved(Guid from, Guid to) =>
        Dots.Where(d => d.Key.Item == from)
            .Aggregate(
                this,
                (ballot, dot) => ballot.With(dot.Key.Seat, from, 0).With(dot.Key.Seat, to, ballot.Of(dot.Key.Seat, to) + dot.Value)
            );

    internal Ballot Without(Guid item) => this with { Dots = Dots.RemoveRange(Dots.Keys.Where(k => k.Item == item)) };
}

/// <summary>Something and the dots on it, from how many people.</summary>
public sealed record CountedItem(BoardItem Item, int Dots, int People);

/// <summary>Places a dot.</summary>
public sealed record PlaceDot(Guid ItemId) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Ballot.IsUncovered ? RoomRefusal.Uncovered
        : !room.Course.IsAt(PhaseKind.Dots) ? RoomRefusal.NotNow
        : !room.Board.IsItem(ItemId) ? RoomRefusal.Gone
        : room.Ballot.UsedBy(actor.Id) >= room.Course.Agenda.Dots ? RoomRefusal.NoDotsLeft
        : room.Ballot.Of(actor.Id, ItemId) >= room.Course.Agenda.DotsOnOne ? RoomRefusal.EnoughDots
        : null;

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Ballot = room.Ballot.With(entry.Actor.Id, ItemId, room.Ballot.Of(entry.Actor.Id, ItemId) + 1),
        };
}

/// <summary>Takes a dot back.</summary>
public sealed record TakeDot(Guid ItemId) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Ballot.IsUncovered ? RoomRefusal.Uncovered
        : !room.Course.IsAt(PhaseKind.Dots) ? RoomRefusal.NotNow
        : room.Ballot.Of(actor.Id, ItemId) == 0 ? RoomRefusal.NoDotThere
        : null;

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Ballot = room.Ballot.With(entry.Actor.Id, ItemId, room.Ballot.Of(entry.Actor.Id, ItemId) - 1),
        };
}

/// <summary>Shows what the dots add up to; from then on they stay.</summary>
public sealed record UncoverDots : RoomMove
{
    internal override bool NeedsLead => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Ballot.IsUncovered ? RoomRefusal.Uncovered
        : room.Course.HasReached(PhaseKind.Dots) ? null
        : RoomRefusal.NotNow;

    internal override Room In(Room room, RoomEntry entry) => room with { Ballot = room.Ballot.Uncovered() };
}
