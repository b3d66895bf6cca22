using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Lodestar.Web.Live;

/// <summary>Whether this node hears what the others say. A pooler that lends a connection for one transaction lets it listen to nobody (T7).</summary>
internal sealed class NewsCheck(IRoomBus rooms) : IHealthCheck
{
    public const string Name = "live news";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return rooms is not PostgresRoomBus shared || await shared.HearsItselfAsync(Patience, cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy(
                    "This node does not hear the others: live pages only look again by themselves. Where Data:PostgreSql leads through a pooler, set Data:PostgreSqlDirect"
                );
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("Nothing can be said to other nodes", problem);
        }
    }
}
