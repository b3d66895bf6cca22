using System.Collections.Immutable;
using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Rooms;

/// <summary>Comes in. Coming again changes nothing but a name that changed.</summary>
public sealed record Enter(Level? Level, bool IsGuest) : RoomMove
{
    internal override bool IsForWaitingRoom => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) => null;

    internal override Room In(Room room, RoomEntry entry)
    {
        var known = room.People.Find(entry.Actor.Id);
        var now = new Attendee(entry.Actor.Id, entry.Actor.Name, Level, entry.Actor.HasSeat, IsGuest, known?.Since ?? entry.Revision)
        {
            Contributions = known?.Contributions ?? 0,
        };
        return room with { People = room.People.With(now) };
    }
}

/// <summary>Takes the lead: somebody who may facilitate, when nobody leads or the one who did is away.</summary>
public sealed record TakeLead : RoomMove
{
    internal override bool IsForWaitingRoom => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        !actor.MayLead ? RoomRefusal.NotLeading
        : room.People.LeadId == actor.Id ? RoomRefusal.NotNow
        : room.People.Find(actor.Id) is null ? RoomRefusal.NoSeat
        : null;

    internal override Room In(Room room, RoomEntry entry) => room with { People = room.People with { LeadId = entry.Actor.Id } };
}

/// <summary>Hands the lead to somebody in the room, who may be any of them.</summary>
public sealed record HandLead(Guid To) : RoomMove
{
    internal override bool IsForWaitingRoom => true;
    internal override bool NeedsLead => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.People.Find(To) is null ? RoomRefusal.Gone
        : To == actor.Id ? RoomRefusal.NotNow
        : null;

    internal override Room In(Room room, RoomEntry entry) => room with { People = room.People with { LeadId = To } };
}

/// <summary>"I am ready for the next step", or not yet.</summary>
public sealed record MarkReady(bool IsReady) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) => null;

    internal override Room In(Room room, RoomEntry entry) => room with { People = room.People.WithReady(entry.Actor.Id, IsReady) };
}

/// <summary>Says who finds words with whom; nobody twice, nobody alone unless the room is that small (R105).</summary>
public sealed record FormPairs(ImmutableList<ImmutableList<Guid>> Pairs) : RoomMove
{
    internal override bool NeedsLead => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor)
    {
        var all = Pairs.SelectMany(p => p).ToList();
        return all.Count == 0 || all.Count != all.Distinct().Count() || all.Any(id => room.People.Find(id) is not { HasSeat: true })
            ? RoomRefusal.NoSuchPlace
            : null;
    }

    internal override Room In(Room room, RoomEntry entry) => room with { People = room.People with { Pairs = Pairs } };

    /// <summary>
    /// Pairs that mix levels: the list sorted by level is folded, so that the ends meet; an odd one joins the last pair. The same people in the
    /// same order always give the same pairs.
    /// </summary>
    public static FormPairs Mixing(IEnumerable<Attendee> seated)
    {
        var sorted = seated.OrderBy(a => a.Level ?? Level.Frontline).ThenBy(a => a.Since).Select(a => a.Id).ToList();
        var pairs = Enumerable.Range(0, sorted.Count / 2).Select(i => ImmutableList.Create(sorted[i], sorted[^(i + 1)])).ToImmutableList();
        if (sorted.Count % 2 == 1)
            pairs =
                pairs.Count == 0
                    ?
                    [
                        [sorted[0]],
                    ]
                    : pairs.SetItem(pairs.Count - 1, pairs[^1].Add(sorted[sorted.Count / 2]));
        return new(pairs);
    }
}
