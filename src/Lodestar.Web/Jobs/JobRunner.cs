using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Jobs;

/// <summary>Runs what is due, one job after the other; several nodes share the table.</summary>
internal sealed partial class JobRunner(
    IServiceScopeFactory scopes,
    IEnumerable<JobKind> kinds,
    IOptions<JobOptions> options,
    ILogger<JobRunner> logger
) : BackgroundService
{
    /// <summary>Runs until nothing is due; returns how many ran. A worker that never stops calls it again and again.</summary>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        for (var ran = 0; ; ran++)
            if (!await RunOneAsync(ct))
                return ran;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Background)
            return;
        using var timer = new PeriodicTimer(options.Value.Pause);
        do try
        {
            if (await RunDueAsync(stoppingToken) > 0)
                await SweepAsync(stoppingToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogStopped(problem); // the database may be away for a moment
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<bool> RunOneAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var queue = scope.ServiceProvider.GetRequiredService<JobQueue>();
        if (await queue.TakeAsync(ct) is not { } job)
            return false;

        string? problem = null;
        try
        {
            await scope.ServiceProvider.GetRequiredService<JobLease>().HoldAsync(job, held => RunAsync(job, held), ct);
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            LogFailed(failed, job.Kind, job.Attempts);
            problem = $"{failed.GetType().Name}: {failed.Message}";
        }
        await queue.EndAsync(job, problem, ct);
        return true;
    }

    private async Task RunAsync(Job job, CancellationToken ct)
    {
        var kind = kinds.SingleOrDefault(k => k.Name == job.Kind) ?? throw new InvalidOperationException($"Nothing here does {job.Kind}.");
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(job.OrganizationId);
        await kind.RunAsync(scope.ServiceProvider, job.Payload, ct);
    }

    private async Task SweepAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<JobQueue>().SweepAsync(ct);
    }

    [LoggerMessage(LogLevel.Error, "Job {Kind} failed at attempt {Attempt}")]
    private partial void LogFailed(Exception problem, string kind, int attempt);

    [LoggerMessage(LogLevel.Error, "Jobs pause until the database answers again")]
    private partial void LogStopped(Exception problem);
}

/// <summary>One kind of work, by name.</summary>
internal sealed record JobKind(string Name, Func<IServiceProvider, string, CancellationToken, Task> RunAsync)
{
    public static JobKind Of<TWork>() =>
        new(
            typeof(TWork).Name,
            (services, payload, ct) => services.GetRequiredService<IJob<TWork>>().RunAsync(JsonSerializer.Deserialize<TWork>(payload)!, ct)
        );
}
