using System.Text.Json.Serialization;

namespace Lodestar.Core.Write.Rooms;

/// <summary>
/// Something a person does in a room. It holds its rule and its effect; the history of a room is the list of the moves it took, and its state
/// is what they add up to. So every node, every late joiner and every replay comes to the same room.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Enter), "enter")]
[JsonDerivedType(typeof(Begin), "begin")]
[JsonDerivedType(typeof(GoTo), "go-to")]
[JsonDerivedType(typeof(Extend), "extend")]
[JsonDerivedType(typeof(Pause), "pause")]
[JsonDerivedType(typeof(Resume), "resume")]
[JsonDerivedType(typeof(TakeLead), "take-lead")]
[JsonDerivedType(typeof(HandLead), "hand-lead")]
[JsonDerivedType(typeof(MarkReady), "ready")]
[JsonDerivedType(typeof(NoteDecision), "note")]
[JsonDerivedType(typeof(WriteCard), "write-card")]
[JsonDerivedType(typeof(ChangeCard), "change-card")]
[JsonDerivedType(typeof(WithdrawCard), "withdraw-card")]
[JsonDerivedType(typeof(MakeGroup), "make-group")]
[JsonDerivedType(typeof(PlaceCard), "place-card")]
[JsonDerivedType(typeof(NameGroup), "name-group")]
[JsonDerivedType(typeof(MergeGroups), "merge-groups")]
[JsonDerivedType(typeof(UndoGrouping), "undo-grouping")]
[JsonDerivedType(typeof(PlaceDot), "place-dot")]
[JsonDerivedType(typeof(TakeDot), "take-dot")]
[JsonDerivedType(typeof(UncoverDots), "uncover-dots")]
[JsonDerivedType(typeof(FormPairs), "form-pairs")]
[JsonDerivedType(typeof(Propose), "propose")]
[JsonDerivedType(typeof(Rewrite), "rewrite")]
[JsonDerivedType(typeof(WithdrawCandidate), "withdraw-candidate")]
[JsonDerivedType(typeof(OfferWords), "offer-words")]
[JsonDerivedType(typeof(BackWords), "back-words")]
[JsonDerivedType(typeof(TakeWords), "take-words")]
[JsonDerivedType(typeof(Rate), "rate")]
[JsonDerivedType(typeof(PickFinalists), "pick-finalists")]
[JsonDerivedType(typeof(GiveConsent), "consent")]
[JsonDerivedType(typeof(Integrate), "integrate")]
[JsonDerivedType(typeof(Close), "close")]
public abstract record RoomMove
{
    /// <summary>Why the room does not take it now, or null.</summary>
    internal abstract RoomRefusal? RefusedIn(Room room, RoomActor actor);

    /// <summary>The room after it. The rule was asked before.</summary>
    internal abstract Room In(Room room, RoomEntry entry);

    /// <summary>Whether this is done before somebody begins, too.</summary>
    internal virtual bool IsForWaitingRoom => false;

    /// <summary>Whether it is the work of those with a seat.</summary>
    internal virtual bool NeedsSeat => false;

    /// <summary>Whether only whoever leads may.</summary>
    internal virtual bool NeedsLead => false;
}
