namespace Lodestar.Web.Jobs;

/// <summary>Takes, ends and retries job rows; a row belongs to whoever holds its lease token.</summary>
internal sealed class JobQueue(LodestarDb db, TimeProvider clock)
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    // Every organization's jobs: the worker enters the one a job belongs to.
    private IQueryable<Job> All => db.Jobs.IgnoreQueryFilters();

    /// <summary>Null when nothing is due, or when another worker was faster.</summary>
    public Task<Job?> TakeAsync(CancellationToken ct) =>
        db.InTransactionAsync<Job?>(
            async c =>
            {
                var (now, token) = (clock.GetUtcNow(), Guid.NewGuid());
                if (await FirstDueAsync(now, c) is not { } id)
                    return null;
                var taken = await All.Where(j => j.Id == id && j.State == JobState.Waiting && (j.LeaseUntil == null || j.LeaseUntil < now))
                    .ExecuteUpdateAsync(
                        j =>
                            j.SetProperty(x => x.LeaseUntil, now + Lease)
                                .SetProperty(x => x.LeaseToken, token)
                                .SetProperty(x => x.Attempts, x => x.Attempts + 1),
                        c
                    );
                return taken == 0 ? null : await All.AsNoTracking().SingleAsync(j => j.Id == id, c);
            },
            ct
        );

    /// <summary>False when the lease was lost meanwhile: somebody else has the job now.</summary>
    public Task<bool> RenewAsync(Job job, CancellationToken ct) =>
        db.InTransactionAsync(
            async c =>
                await All.Where(j => j.Id == job.Id && j.LeaseToken == job.LeaseToken)
                    .ExecuteUpdateAsync(j => j.SetProperty(x => x.LeaseUntil, clock.GetUtcNow() + Lease), c) > 0,
            ct
        );

    /// <summary>False when the lease was lost meanwhile: somebody else has the job now.</summary>
    public Task<bool> EndAsync(Job job, string? problem, CancellationToken ct) =>
        db.InTransactionAsync(
            async c =>
            {
                var now = clock.GetUtcNow();
                var state =
                    problem is null ? JobState.Done
                    : job.Attempts >= Job.MaxAttempts ? JobState.Failed
                    : JobState.Waiting;
                DateTimeOffset? pause = state is JobState.Waiting ? now + TimeSpan.FromSeconds(10 * Math.Pow(2, job.Attempts)) : null;
                return await All.Where(j => j.Id == job.Id && j.LeaseToken == job.LeaseToken)
                        .ExecuteUpdateAsync(
                            j =>
                                j.SetProperty(x => x.State, state)
                                    .SetProperty(x => x.Problem, problem)
                                    .SetProperty(x => x.LeaseUntil, pause)
                                    .SetProperty(x => x.LeaseToken, (Guid?)null),
                            c
                        ) > 0;
            },
            ct
        );

    /// <summary>Done jobs are of no use to anybody, and a list of them would tell what happened when.</summary>
    public Task SweepAsync(CancellationToken ct) =>
        db.InTransactionAsync(c => All.Where(j => j.State == JobState.Done).ExecuteDeleteAsync(c), ct);

    private async Task<Guid?> FirstDueAsync(DateTimeOffset now, CancellationToken ct)
    {
        if (db.Database.IsSqlite())
            return await All.Where(j => j.State == JobState.Waiting && j.DueAt <= now && (j.LeaseUntil == null || j.LeaseUntil < now))
                .OrderBy(j => j.DueAt)
                .Select(j => (Guid?)j.Id)
                .FirstOrDefaultAsync(ct);
        var ids = await db
            .Database.SqlQuery<Guid>(
                $"""
                SELECT "Id" AS "Value" FROM "Jobs"
                WHERE "State" = 'Waiting' AND "DueAt" <= {now} AND ("LeaseUntil" IS NULL OR "LeaseUntil" < {now})
                ORDER BY "DueAt" LIMIT 1 FOR UPDATE SKIP LOCKED
                """
            )
            .ToListAsync(ct);
        return ids.Count == 0 ? null : ids[0];
    }
}
