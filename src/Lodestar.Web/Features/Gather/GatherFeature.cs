using Lodestar.Web.Demo;
using Lodestar.Web.Documents.Reading;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Deadlines;
using Lodestar.Web.Features.Gather.Demo;
using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Features.Gather.Kiosk;
using Lodestar.Web.Features.Gather.Listening;
using Lodestar.Web.Features.Gather.Offline;
using Lodestar.Web.Features.Gather.PainPoints;
using Lodestar.Web.Features.Gather.Sources;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Features.Gather.TakingPart;
using Lodestar.Web.Features.Gather.Themes;
using Lodestar.Web.Features.Gather.Themes.Pack;
using Lodestar.Web.Features.Gather.Watch;
using Lodestar.Web.Jobs;
using Lodestar.Web.Journeys;
using Lodestar.Web.Operations;

namespace Lodestar.Web.Features.Gather;

internal static class GatherFeature
{
    public static IServiceCollection AddGather(this IServiceCollection services) =>
        services
            .AddSingleton<SurveyShelf>()
            .AddSingleton<AnswerQueue>()
            .AddHostedService(provider => provider.GetRequiredService<AnswerQueue>())
            .AddSingleton<IWalk, AnswerWalk>()
            .AddScoped<OpenLink>()
            .AddScoped<SubmissionDesk>()
            .AddScoped<SurveyClosing>()
            .AddScoped<TurnoutDesk>()
            .AddJob<CountTurnout, CountTurnoutJob>()
            .AddJob<CloseSurvey, CloseSurveyJob>()
            .AddJob<RemindOnLastDay, RemindOnLastDayJob>()
            .AddListening()
            .AddInvitations()
            .AddKiosk()
            .AddThemes()
            .AddWatch()
            .AddScoped<PainBoard>()
            .AddScoped<HeardPains>()
            .AddScoped<SourceShelf>()
            .AddDocumentReading()
            .AddDemoChapter<GroundDemo>()
            .AddDemoChapter<LibraryDemo>()
            .AddStageReport<GatherReport>()
            .AddDemoChapter<GatherDemo>();

    public static void MapGather(this IEndpointRouteBuilder app)
    {
        app.MapThemePack();
        app.MapListening();
        app.MapWorker();
    }
}
