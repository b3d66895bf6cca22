using System.Collections.Concurrent;
using Lodestar.Core.Write.Rooms;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>
/// Rooms as this node knows them. A room is its history, so what is kept can be behind but never wrong: whoever needs it adds what came since.
/// </summary>
public sealed class RoomShelf(TimeProvider clock)
{
    public const int Most = 200;
    private readonly ConcurrentDictionary<Guid, Kept> _rooms = new();

    public int Count => _rooms.Count;

    /// <summary>What is known of a room here; null if nothing.</summary>
    public Room? Find(Guid workshopId) => _rooms.TryGetValue(workshopId, out var kept) ? kept.Room : null;

    /// <summary>Keeps it unless a later one is here already.</summary>
    public void Keep(Guid workshopId, Room room)
    {
        var now = clock.GetTimestamp();
        _rooms.AddOrUpdate(workshopId, _ => new(room, now), (_, kept) => new(kept.Room.Revision > room.Revision ? kept.Room : room, now));
        if (_rooms.Count > Most && _rooms.MinBy(r => r.Value.Used) is { Key: var oldest } && oldest != workshopId)
            _rooms.TryRemove(oldest, out _);
    }

    private sealed record Kept(Room Room, long Used);
}
