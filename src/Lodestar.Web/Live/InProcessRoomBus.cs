using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Lodestar.Web.Live;

/// <summary>Rooms of one process.</summary>
internal sealed class InProcessRoomBus(IHostApplicationLifetime lifetime) : IRoomBus
{
    private readonly ConcurrentDictionary<Channel<string>, (Guid OrganizationId, Guid RoomId)> _listeners = new();

    public ValueTask PublishAsync(Guid organizationId, Guid roomId, string part, CancellationToken ct)
    {
        foreach (var (listener, _) in _listeners.Where(l => l.Value == (organizationId, roomId)))
            listener.Writer.TryWrite(part);
        return ValueTask.CompletedTask;
    }

    /// <summary>After a gap in the news: everybody looks at everything again.</summary>
    public void WakeAll()
    {
        foreach (var listener in _listeners.Keys)
            listener.Writer.TryWrite(RoomPart.Everything);
    }

    public async IAsyncEnumerable<string> ListenAsync(Guid organizationId, Guid roomId, [EnumeratorCancellation] CancellationToken ct)
    {
        // A slow listener loses old news instead of holding up the room.
        var listener = Channel.CreateBounded<string>(new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest });
        using var goodbye = lifetime.ApplicationStopping.Register(() => listener.Writer.TryComplete()); // else a stop waits 30 s
        _listeners[listener] = (organizationId, roomId);
        listener.Writer.TryWrite(RoomPart.Everything); // no headers leave before a first event; it also covers the gap since the page
        try
        {
            await foreach (var part in listener.Reader.ReadAllAsync(ct))
                yield return part;
        }
        finally
        {
            _listeners.TryRemove(listener, out _);
        }
    }
}
