using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Lodestar.Web.Live;

/// <summary>Rooms across nodes: a signal goes out by NOTIFY and comes back, on every node, to its own listeners.</summary>
internal sealed partial class PostgresRoomBus(InProcessRoomBus here, IOptions<DataOptions> data, ILogger<PostgresRoomBus> logger)
    : BackgroundService,
        IRoomBus
{
    private const string Channel = "lodestar_rooms";
    private const string Probe = "probe ";
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _probes = new(StringComparer.Ordinal);

    public ValueTask PublishAsync(Guid organizationId, Guid roomId, string part, CancellationToken ct) =>
        SayAsync($"{organizationId:N}{roomId:N}{part}", ct);

    /// <summary>Whether what is said into the database comes back to this node, as news of other nodes would.</summary>
    public async Task<bool> HearsItselfAsync(TimeSpan patience, CancellationToken ct)
    {
        var (probe, heard) = (
            $"{Probe}{Guid.CreateVersion7():N}",
            new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)
        );
        _probes[probe] = heard;
        try
        {
            await SayAsync(probe, ct);
            await heard.Task.WaitAsync(patience, ct);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
        finally
        {
            _probes.TryRemove(probe, out _);
        }
    }

    private async ValueTask SayAsync(string payload, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(data.Value.PostgreSql);
        await connection.OpenAsync(ct);
        await using var notify = new NpgsqlCommand("SELECT pg_notify($1, $2)", connection);
        notify.Parameters.AddWithValue(Channel);
        notify.Parameters.AddWithValue(payload);
        await notify.ExecuteNonQueryAsync(ct);
    }

    public IAsyncEnumerable<string> ListenAsync(Guid organizationId, Guid roomId, CancellationToken ct) =>
        here.ListenAsync(organizationId, roomId, ct);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
            try
            {
                await HearAsync(stoppingToken);
            }
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
            {
                LogDeaf(problem);
                await Task.Delay(TimeSpan.FromMilliseconds(250), stoppingToken);
            }
    }

    private async Task HearAsync(CancellationToken ct)
    {
        var settings = new NpgsqlConnectionStringBuilder(data.Value.ForNews) { Pooling = false, KeepAlive = 10 };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        connection.Notification += async (_, news) => await PassOnAsync(news.Payload);
        await connection.OpenAsync(ct);
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
            await listen.ExecuteNonQueryAsync(ct);
        here.WakeAll();
        while (!ct.IsCancellationRequested)
            await connection.WaitAsync(ct);
    }

    private ValueTask PassOnAsync(string payload)
    {
        if (!payload.StartsWith(Probe, StringComparison.Ordinal))
            return ToListenersAsync(payload);
        if (_probes.TryGetValue(payload, out var heard))
            heard.TrySetResult();
        return ValueTask.CompletedTask;
    }

    private ValueTask ToListenersAsync(string payload) =>
        payload.Length > 64
        && Guid.TryParseExact(payload[..32], "N", out var organizationId)
        && Guid.TryParseExact(payload[32..64], "N", out var roomId)
            ? here.PublishAsync(organizationId, roomId, payload[64..], CancellationToken.None)
            : ValueTask.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Live news from other nodes are interrupted; trying again")]
    private partial void LogDeaf(Exception problem);
}
