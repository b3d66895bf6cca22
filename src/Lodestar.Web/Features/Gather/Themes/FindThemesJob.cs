using Lodestar.Web.Jobs;
using Lodestar.Web.Live;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>The themes of a survey are to be found again.</summary>
public sealed record FindThemes(Guid SurveyId);

internal sealed partial class FindThemesJob(ThemeListening listening, CurrentPerson person, IRoomBus rooms, ILogger<FindThemesJob> logger)
    : IJob<FindThemes>
{
    public async Task RunAsync(FindThemes work, CancellationToken ct)
    {
        if (await listening.ListenAsync(work.SurveyId, ct) is { } themes)
            LogFound(work.SurveyId, themes);
        await rooms.PublishAsync(person.OrganizationId, work.SurveyId, RoomPart.Themes, ct);
    }

    [LoggerMessage(LogLevel.Information, "Survey {SurveyId}: {Themes} themes")]
    private partial void LogFound(Guid surveyId, int themes);
}
