using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Jobs;

namespace Lodestar.Web.Features.Gather.Deadlines;

/// <param name="SurveyId">What closes.</param>
/// <param name="At">The end this row was written for; where the survey has another one meanwhile, another row has it too.</param>
public sealed record CloseSurvey(Guid SurveyId, DateTimeOffset At);

/// <summary>Closes a survey at its end, once: one that was closed by hand, or moved, is left alone.</summary>
internal sealed partial class CloseSurveyJob(LodestarDb db, SurveyClosing closing, ILogger<CloseSurveyJob> logger) : IJob<CloseSurvey>
{
    public async Task RunAsync(CloseSurvey work, CancellationToken ct)
    {
        var end = await db
            .Surveys.Where(s => s.Id == work.SurveyId && s.State == SurveyState.Open)
            .Select(s => s.ClosesAt)
            .SingleOrDefaultAsync(ct);
        if (end == work.At && await closing.CloseAsync(work.SurveyId, ct) is CloseOutcome.Closed)
            LogClosed(work.SurveyId);
    }

    [LoggerMessage(LogLevel.Information, "Survey {SurveyId} closed at its end")]
    private partial void LogClosed(Guid surveyId);
}
