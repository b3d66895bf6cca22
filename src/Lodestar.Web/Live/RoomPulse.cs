namespace Lodestar.Web.Live;

/// <summary>
/// Says that a room changed, at most four times a second and more rarely in a large one: pages look again at what there is, so of many
/// changes only the last word counts, and that one is always said.
/// </summary>
public sealed partial class RoomPulse(IRoomBus rooms, InProcessRoomBus here, ILogger<RoomPulse> logger)
{
    private const double PerListenerMs = 0.5;
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(250);
    private readonly Lock _gate = new();

    /// <summary>Rooms whose news are under way, and whether they changed again since.</summary>
    private readonly Dictionary<(Guid OrganizationId, Guid RoomId, string Part), bool> _beating = [];

    /// <summary>Returns at once; the room hears of it now, or when its turn comes.</summary>
    public void Touch(Guid organizationId, Guid roomId, string part)
    {
        lock (_gate)
        {
            var room = (organizationId, roomId, part);
            if (!_beating.TryAdd(room, false))
            {
                _beating[room] = true;
                return;
            }
        }
        _ = BeatAsync(organizationId, roomId, part);
    }

    private async Task BeatAsync(Guid organizationId, Guid roomId, string part)
    {
        do
        {
            try
            {
                await rooms.PublishAsync(organizationId, roomId, part, CancellationToken.None);
            }
            catch (Exception problem)
            {
                LogUnsaid(problem); // pages that hear nothing look again by themselves
            }
            await Task.Delay(PauseIn(organizationId, roomId));
        } while (ChangedAgain((organizationId, roomId, part)));
    }

    private bool ChangedAgain((Guid, Guid, string) room)
    {
        lock (_gate)
        {
            if (!_beating[room])
                return !_beating.Remove(room);
            _beating[room] = false;
            return true;
        }
    }

    // Every word brings every page back: the more there are, the fewer words.
    private TimeSpan PauseIn(Guid organizationId, Guid roomId)
    {
        var fair = TimeSpan.FromMilliseconds(here.ListenersIn(organizationId, roomId) * PerListenerMs);
        return fair > Shortest ? fair : Shortest;
    }

    [LoggerMessage(LogLevel.Warning, "A room did not hear that it changed")]
    private partial void LogUnsaid(Exception problem);
}
