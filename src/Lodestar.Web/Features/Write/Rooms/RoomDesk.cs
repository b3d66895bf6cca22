using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Live;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>Takes what people do in a room, one after the other, and tells everybody who is there.</summary>
public sealed class RoomDesk(LodestarDb db, RoomShelf shelf, IRoomBus rooms, RoomEnding ending)
{
    /// <summary>The room as it is now: what this node knows, and what came since.</summary>
    public async Task<Room> ReadAsync(Workshop workshop, CancellationToken ct)
    {
        var room = shelf.Find(workshop.Id) ?? Room.Planned(workshop.Agenda);
        var since = room.Revision;
        var steps = await db
            .RoomSteps.AsNoTracking()
            .Where(s => s.WorkshopId == workshop.Id && s.Revision > since)
            .OrderBy(s => s.Revision)
            .ToListAsync(ct);
        room = steps.Aggregate(room, (r, step) => r.After(step.Read()));
        shelf.Keep(workshop.Id, room);
        return room;
    }

    /// <summary>Takes a move, or says why not. Sent again under the same attempt it is taken once, and the answer is the same (T3).</summary>
    public async Task<RoomOutcome> ActAsync(RoomVisit visit, Guid attempt, RoomMove move, CancellationToken ct)
    {
        // Another node may take the number first; then the room is looked at again.
        var outcome = await db.AgainIfOutrunAsync(c => db.InTransactionAsync(d => ActOnceAsync(visit, attempt, move, d), c), ct);
        // Also of what was stored before: whoever sends again may do so because this node fell silent after it was stored.
        if (outcome.Refusal is null)
            await TellAsync(visit.Workshop, outcome.Room);
        return outcome;
    }

    private async Task<RoomOutcome> ActOnceAsync(RoomVisit visit, Guid attempt, RoomMove move, CancellationToken ct)
    {
        var workshop = visit.Workshop;
        await db.HoldRowAloneAsync<Workshop>(workshop.Id, ct); // else the others would have to try again
        var room = await ReadAsync(workshop, ct);
        if (room.Knows(attempt))
            return new(null, room, IsNew: false);
        if (room.Refuses(visit.Actor, move) is { } refusal)
            return new(refusal, room, IsNew: false);

        var entry = new RoomEntry(room.Revision + 1, visit.Now, visit.Actor, attempt, move);
        var next = room.After(entry);
        db.Add(new RoomStep(workshop, entry));
        await ending.FollowAsync(workshop, next, entry, ct);
        await db.SaveChangesAsync(ct);
        return new(null, next, IsNew: true);
    }

    private async Task TellAsync(Workshop workshop, Room room)
    {
        shelf.Keep(workshop.Id, room);
        await rooms.PublishAsync(workshop.OrganizationId, workshop.Id, RoomPart.Board, CancellationToken.None);
    }
}

/// <summary>What became of a move, and the room after it.</summary>
/// <param name="Refusal">Why it was not taken; null when it was.</param>
/// <param name="Room">The room now.</param>
/// <param name="IsNew">Whether it changed the room.</param>
public sealed record RoomOutcome(RoomRefusal? Refusal, Room Room, bool IsNew);

/// <summary>Somebody in a workshop, at a moment of its clock.</summary>
public sealed record RoomVisit(Workshop Workshop, RoomActor Actor, Enter Entrance, DateTimeOffset Now);
