using System.Diagnostics;
using Lodestar.Core.Gather;
using Lodestar.Web.Jobs;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Features.Gather.Watch;

/// <summary>
/// Looks at every open survey in turn, every other second. An answer leaves no word anywhere that it has come (anonymity rule 3), so
/// somebody has to look; every node does, and what two of them find out at once is kept once.
/// </summary>
internal sealed partial class SurveyWatch(IServiceScopeFactory scopes, IOptions<JobOptions> options, ILogger<SurveyWatch> logger)
    : BackgroundService
{
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(2);

    /// <summary>One look at each; a survey that cannot be looked at now keeps no other from it.</summary>
    public async Task LookAsync(CancellationToken ct)
    {
        foreach (var (organization, survey) in await OpenAsync(ct))
            try
            {
                await using var scope = Enter(organization);
                await scope.ServiceProvider.GetRequiredService<SurveyLook>().LookAsync(survey, ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody else was faster; the next look finds what they did.
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogTrouble(problem, survey);
            }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Value.Background)
        {
            var begun = Stopwatch.GetTimestamp();
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogStopped(problem); // the database may be away for a moment
            }
            // Where looking takes long, it rests longer: at most a third of the time goes into it.
            var rest = 2 * Stopwatch.GetElapsedTime(begun);
            await Task.Delay(rest > s_rest ? rest : s_rest, stoppingToken);
        }
    }

    private async Task<List<(Guid, Guid)>> OpenAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LodestarDb>();
        var open = await db
            .Surveys.IgnoreQueryFilters([Conventions.OrganizationFilter])
            .Where(s => s.State == SurveyState.Open)
            .Select(s => new { s.OrganizationId, s.Id })
            .ToListAsync(ct);
        return [.. open.Select(s => (s.OrganizationId, s.Id))];
    }

    private AsyncServiceScope Enter(Guid organization)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(organization);
        return scope;
    }

    [LoggerMessage(LogLevel.Error, "Survey {SurveyId} could not be looked at; the next look tries again")]
    private partial void LogTrouble(Exception problem, Guid surveyId);

    [LoggerMessage(LogLevel.Error, "Open surveys are not looked at until the database answers again")]
    private partial void LogStopped(Exception problem);
}
