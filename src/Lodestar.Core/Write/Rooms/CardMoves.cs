namespace Lodestar.Core.Write.Rooms;

/// <summary>Puts a card on the board, in silence; who wrote it stays hidden (R103, R107).</summary>
/// <param name="CardId">Chosen by the sender.</param>
/// <param name="Topic">What it is about; each has its step.</param>
/// <param name="Text">The words.</param>
public sealed record WriteCard(Guid CardId, CardTopic Topic, string Text) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Board.Knows(CardId) ? RoomRefusal.NotNow
        : !IsTime(room.Course, Topic) ? RoomRefusal.NotNow
        : room.Board.IsFull ? RoomRefusal.TooMany
        : Rules.OfText(Text, Card.MaxLength);

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Board = room.Board.With(new Card(CardId, entry.Actor.Id, Topic, Text.Trim(), 1, entry.Revision)),
        };

    /// <summary>Ideas are taken from silent writing until the vote: a late thought in grouping is welcome, after the vote it would have no dots.</summary>
    public static bool IsTime(Course course, CardTopic topic) =>
        topic switch
        {
            CardTopic.Worst or CardTopic.Best => course.IsAt(PhaseKind.WarmUp),
            CardTopic.Scene => course.IsAt(PhaseKind.Scene),
            CardTopic.Idea => course.HasReached(PhaseKind.Writing) && course.Step!.Kind <= PhaseKind.Grouping,
        };
}

/// <summary>Changes the words of one's own card.</summary>
public sealed record ChangeCard(Guid CardId, string Text, int SeenVersion) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Board.Find(CardId) is not { } card ? RoomRefusal.Gone
        : card.AuthorId != actor.Id ? RoomRefusal.NotYours
        : !WriteCard.IsTime(room.Course, card.Topic) ? RoomRefusal.NotNow
        : card.Version != SeenVersion ? RoomRefusal.Stale
        : Rules.OfText(Text, Card.MaxLength);

    internal override Room In(Room room, RoomEntry entry)
    {
        var card = room.Board.Find(CardId)!;
        return room with { Board = room.Board.With(card with { Text = Text.Trim(), Version = card.Version + 1 }) };
    }
}

/// <summary>Takes one's own card back.</summary>
public sealed record WithdrawCard(Guid CardId) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Board.Find(CardId) is not { } card ? RoomRefusal.Gone
        : card.AuthorId != actor.Id ? RoomRefusal.NotYours
        : !WriteCard.IsTime(room.Course, card.Topic) ? RoomRefusal.NotNow
        : null;

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Board = room.Board.With(room.Board.Find(CardId)! with { IsWithdrawn = true }),
            Ballot = room.Ballot.Without(CardId),
        };
}
