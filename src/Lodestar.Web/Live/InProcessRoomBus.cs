using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Lodestar.Web.Live;

/// <summary>Rooms of one process.</summary>
public sealed class InProcessRoomBus(IHostApplicationLifetime lifetime) : IRoomBus
{
    private readonly ConcurrentDictionary<(Guid OrganizationId, Guid RoomId), ConcurrentDictionary<Channel<string>, byte>> _rooms = new();

    /// <summary>Before the listeners hear it: what is kept of this room is no longer true. An empty id means every room.</summary>
    public event Action<Guid>? Changed;

    public ValueTask PublishAsync(Guid organizationId, Guid roomId, string part, CancellationToken ct)
    {
        Changed?.Invoke(roomId);
        if (_rooms.TryGetValue((organizationId, roomId), out var room))
            foreach (var (listener, _) in room)
                listener.Writer.TryWrite(part);
        return ValueTask.CompletedTask;
    }

    public int ListenersIn(Guid organizationId, Guid roomId) => _rooms.TryGetValue((organizationId, roomId), out var room) ? room.Count : 0;

    /// <summary>
    /// Says to one of every <paramref name="turns"/> listeners that the line is alive, so that over that many calls each hears it once and never
    /// all at the same moment.
    /// </summary>
    public void Beat(int turn, int turns)
    {
        foreach (var room in _rooms.Values)
        foreach (var (listener, slot) in room)
            if (slot % turns == turn % turns)
                listener.Writer.TryWrite(RoomPart.Beat);
    }

    /// <summary>After a gap in the news: everybody looks at everything again.</summary>
    public void WakeAll()
    {
        Changed?.Invoke(Guid.Empty);
        foreach (var listener in _rooms.Values.SelectMany(room => room.Keys))
            listener.Writer.TryWrite(RoomPart.Everything);
    }

    public async IAsyncEnumerable<string> ListenAsync(Guid organizationId, Guid roomId, [EnumeratorCancellation] CancellationToken ct)
    {
        // A slow listener loses old news instead of holding up the room.
        var listener = Channel.CreateBounded<string>(new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest });
        using var goodbye = lifetime.ApplicationStopping.Register(() => listener.Writer.TryComplete()); // else a stop waits 30 s
        Enter((organizationId, roomId), listener);
        listener.Writer.TryWrite(RoomPart.Everything); // no headers leave before a first event; it also covers the gap since the page
        try
        {
            await foreach (var part in listener.Reader.ReadAllAsync(ct))
                yield return part;
        }
        finally
        {
            Leave((organizationId, roomId), listener);
        }
    }

    // Under the room's own lock: else one who enters could hold on to a room that another has just cleared away.
    private void Enter((Guid, Guid) id, Channel<string> listener)
    {
        while (true)
        {
            var room = _rooms.GetOrAdd(id, _ => new());
            lock (room)
                if (_rooms.TryGetValue(id, out var current) && current == room)
                {
                    room[listener] = (byte)room.Count;
                    return;
                }
        }
    }

    private void Leave((Guid, Guid) id, Channel<string> listener)
    {
        if (!_rooms.TryGetValue(id, out var room))
            return;
        lock (room)
        {
            room.TryRemove(listener, out _);
            if (room.IsEmpty)
                _rooms.TryRemove(KeyValuePair.Create(id, room));
        }
    }
}
