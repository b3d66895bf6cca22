using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Lodestar.Web.Operations;

/// <summary>Ready means that the database answers and has exactly the migrations this program knows.</summary>
internal sealed class DatabaseCheck(LodestarDb db) : IHealthCheck
{
    public const string Name = "database";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
            return applied.SequenceEqual(db.Database.GetMigrations(), StringComparer.Ordinal)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database is of another release; run: lodestar migrate");
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer", problem);
        }
    }
}
