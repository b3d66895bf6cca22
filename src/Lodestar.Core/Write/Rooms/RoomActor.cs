namespace Lodestar.Core.Write.Rooms;

/// <summary>Who acts in a room: somebody with a seat, or somebody who facilitates from outside the team.</summary>
/// <param name="Id">The seat, or the account of a facilitator without one.</param>
/// <param name="Name">As the others see it.</param>
/// <param name="HasSeat">Writes, votes and consents; whoever only facilitates does not.</param>
/// <param name="MayLead">May take the lead of the room.</param>
public sealed record RoomActor(Guid Id, string Name, bool HasSeat, bool MayLead);

/// <summary>A thing that somebody did and that the room took: who, when, what, and as which step of its history.</summary>
/// <param name="Revision">1 for the first; no number is left out and none is given twice.</param>
/// <param name="At">When, by the clock that all nodes share (T11).</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Attempt">The key under which it was sent: sent again it does nothing (T3).</param>
/// <param name="Move">What was done.</param>
public sealed record RoomEntry(long Revision, DateTimeOffset At, RoomActor Actor, Guid Attempt, RoomMove Move);
