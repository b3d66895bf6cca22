namespace Lodestar.Web.Jobs;

/// <summary>Keeps a job with its worker for as long as it works, and stops the work when another worker has taken the job over.</summary>
internal sealed class JobLease(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan s_between = JobQueue.Lease / 3;

    public async Task HoldAsync(Job job, Func<CancellationToken, Task> work, CancellationToken ct)
    {
        using var holding = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var renewals = RenewAsync(job, holding);
        try
        {
            await work(holding.Token);
        }
        finally
        {
            await holding.CancelAsync();
            await renewals;
        }
    }

    private async Task RenewAsync(Job job, CancellationTokenSource holding)
    {
        try
        {
            using var timer = new PeriodicTimer(s_between, clock);
            while (await timer.WaitForNextTickAsync(holding.Token))
            {
                await using var scope = scopes.CreateAsyncScope();
                if (!await scope.ServiceProvider.GetRequiredService<JobQueue>().RenewAsync(job, holding.Token))
                    await holding.CancelAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The work is over.
        }
    }
}
