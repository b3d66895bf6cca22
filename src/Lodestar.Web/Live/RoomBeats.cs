namespace Lodestar.Web.Live;

/// <summary>
/// Every stream hears something every fifteen seconds: a proxy cuts what is silent for a minute, and a closed laptop is noticed by a write that
/// fails (T14, T15). One clock for all of them, since one each would cost more than the stream.
/// </summary>
internal sealed class RoomBeats(InProcessRoomBus here, TimeProvider clock) : BackgroundService
{
    private const int Seconds = 15;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        for (var turn = 0; await timer.WaitForNextTickAsync(stoppingToken); turn++)
            here.Beat(turn, Seconds);
    }
}
