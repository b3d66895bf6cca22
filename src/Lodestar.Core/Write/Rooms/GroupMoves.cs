using System.Collections.Immutable;

namespace Lodestar.Core.Write.Rooms;

/// <summary>Groups cards under a name of their own.</summary>
public sealed record MakeGroup(Guid GroupId, string Name, ImmutableList<Guid> Cards) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        !Grouping.IsTime(room.Course) || room.Board.Knows(GroupId) ? RoomRefusal.NotNow
        : Cards.Count == 0 || Cards.Any(id => !Grouping.IsIdea(room.Board, id)) ? RoomRefusal.Gone
        : room.Board.HasManyGroups ? RoomRefusal.TooMany
        : Rules.OfText(Name, CardGroup.MaxNameLength);

    internal override Room In(Room room, RoomEntry entry)
    {
        var cards = Cards.Distinct().Select(id => room.Board.Find(id)!).ToList();
        return room with
        {
            Board = room.Board.Regrouped(entry, cards, GroupId, new CardGroup(GroupId, Name.Trim(), entry.Revision)),
            Ballot = cards.Aggregate(room.Ballot, (ballot, card) => ballot.Moved(card.Id, GroupId)),
        };
    }
}

/// <summary>Puts a card into a group, or out of all.</summary>
public sealed record PlaceCard(Guid CardId, Guid? GroupId) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        !Grouping.IsTime(room.Course) ? RoomRefusal.NotNow
        : !Grouping.IsIdea(room.Board, CardId) ? RoomRefusal.Gone
        : GroupId is { } id && room.Board.FindGroup(id) is null ? RoomRefusal.Gone
        : room.Board.Find(CardId)!.GroupId == GroupId ? RoomRefusal.NotNow
        : null;

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Board = room.Board.Regrouped(entry, [room.Board.Find(CardId)!], GroupId),
            Ballot = GroupId is { } id ? room.Ballot.Moved(CardId, id) : room.Ballot,
        };
}

/// <summary>Gives a group a better name.</summary>
public sealed record NameGroup(Guid GroupId, string Name) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        !Grouping.IsTime(room.Course) ? RoomRefusal.NotNow
        : room.Board.FindGroup(GroupId) is null ? RoomRefusal.Gone
        : Rules.OfText(Name, CardGroup.MaxNameLength);

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Board = room.Board.Regrouped(entry, [], null, room.Board.FindGroup(GroupId)! with { Name = Name.Trim() }),
        };
}

/// <summary>Puts everything of one group into another.</summary>
public sealed record MergeGroups(Guid From, Guid Into) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        !Grouping.IsTime(room.Course) || From == Into ? RoomRefusal.NotNow
        : room.Board.FindGroup(Into) is null || !room.Board.In(From).Any() ? RoomRefusal.Gone
        : null;

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Board = room.Board.Regrouped(entry, [.. room.Board.In(From)], Into),
            Ballot = room.Ballot.Moved(From, Into),
        };
}

/// <summary>Takes back what this person last did to the groups, unless others went on from it.</summary>
public sealed record UndoGrouping : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        !Grouping.IsTime(room.Course) ? RoomRefusal.NotNow
        : room.Board.CanUndo(actor.Id) ? null
        : RoomRefusal.NothingToUndo;

    internal override Room In(Room room, RoomEntry entry) => room with { Board = room.Board.Undone(entry.Actor.Id).Board };
}

/// <summary>When cards are grouped.</summary>
public static class Grouping
{
    /// <summary>In its own step; whoever leads can go back to it.</summary>
    public static bool IsTime(Course course) => course.IsAt(PhaseKind.Grouping);

    internal static bool IsIdea(Board board, Guid cardId) => board.Find(cardId) is { Topic: CardTopic.Idea };
}
