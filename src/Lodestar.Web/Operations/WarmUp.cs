using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Lodestar.Web.Operations;

/// <summary>
/// Walks through the public pages once after the start, so that the first person does not wait for what is read, compiled and connected
/// then. The program is ready when it is back.
/// </summary>
internal sealed partial class WarmUp(InnerBrowser browser, IEnumerable<IWalk> walks, IConfiguration configuration, ILogger<WarmUp> logger)
    : BackgroundService,
        IHealthCheck
{
    public const string Setting = "Operations:WarmsUp";
    private const int Rounds = 3; // the first reads and compiles, the second meets what the first has kept

    private volatile bool _isBack = !configuration.GetValue(Setting, defaultValue: true);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_isBack ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("Just started"));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_isBack)
            return;
        try
        {
            for (var round = 0; round < Rounds; round++)
                foreach (var walk in walks)
                    await walk.WalkAsync(browser, stoppingToken);
        }
        catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
        {
            LogCutShort(problem); // the first person waits a little, no more
        }
        _isBack = true;
    }

    [LoggerMessage(LogLevel.Warning, "The walk through the pages after the start was cut short")]
    private partial void LogCutShort(Exception problem);
}

/// <summary>Pages worth opening before anybody comes. It leaves nothing behind.</summary>
public interface IWalk
{
    Task WalkAsync(InnerBrowser browser, CancellationToken ct);
}

/// <summary>The door, and the page for those who type a code.</summary>
internal sealed class DoorWalk : IWalk
{
    public async Task WalkAsync(InnerBrowser browser, CancellationToken ct)
    {
        await browser.OpenAsync("/sign-in", null, ct);
        await browser.OpenAsync("/s", null, ct);
    }
}
