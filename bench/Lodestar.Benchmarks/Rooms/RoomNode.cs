namespace Lodestar.Benchmarks.Rooms;

/// <summary>One process of the program at an address that stays, whatever happens to the process.</summary>
internal sealed class RoomNode(BenchData data) : IDisposable
{
    private readonly int _port = RunningLodestar.FreePort();
    private RunningLodestar? _running;

    public Uri Address => new($"http://127.0.0.1:{_port}");

    public async Task StartAsync() => _running = await RunningLodestar.StartAsync(data.Folder, data.PostgreSql, _port);

    /// <summary>Seconds of processor time.</summary>
    public double Cpu => _running?.Cpu.TotalSeconds ?? 0;

    /// <summary>In MiB.</summary>
    public double Memory => _running?.Memory ?? 0;

    /// <summary>As a cut of power would.</summary>
    public void Kill()
    {
        _running?.Dispose();
        _running = null;
    }

    public void Dispose() => Kill();
}
