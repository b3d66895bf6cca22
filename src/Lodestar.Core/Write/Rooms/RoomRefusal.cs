namespace Lodestar.Core.Write.Rooms;

/// <summary>Why a room did not take what somebody did.</summary>
public enum RoomRefusal
{
    /// <summary>The workshop has ended; its sentence is a draft now.</summary>
    Closed,

    /// <summary>Nobody has begun yet.</summary>
    NotBegun,

    /// <summary>Only those with a seat write, vote and consent.</summary>
    NoSeat,

    /// <summary>Only whoever leads the room may.</summary>
    NotLeading,

    /// <summary>The room is at a step in which this is not done.</summary>
    NotNow,

    /// <summary>Somebody else took it away a moment before (E7).</summary>
    Gone,

    /// <summary>Only its author may.</summary>
    NotYours,

    /// <summary>It changed since this person saw it; both texts are still there (T4).</summary>
    Stale,

    /// <summary>Nothing is left after trimming.</summary>
    Blank,

    TooLong,

    /// <summary>More than a room can look at.</summary>
    TooMany,

    NoDotsLeft,

    /// <summary>This person gave it all that one thing may get.</summary>
    EnoughDots,

    /// <summary>There is no dot of this person on it.</summary>
    NoDotThere,

    /// <summary>Dots are uncovered; what was counted stays.</summary>
    Uncovered,

    /// <summary>Nothing of theirs is left to undo, or others went on from it.</summary>
    NothingToUndo,

    /// <summary>An objection needs its reason.</summary>
    NeedsReason,

    /// <summary>A workshop ends with one sentence, or two finalists.</summary>
    NoFinalist,

    /// <summary>An objection is still open.</summary>
    OpenObjection,

    /// <summary>Nobody has answered to a finalist as it reads now.</summary>
    NotAsked,

    /// <summary>It does not fit any more: no such words, no such step.</summary>
    NoSuchPlace,
}
