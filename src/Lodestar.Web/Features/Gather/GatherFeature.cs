using Lodestar.Web.Demo;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Demo;
using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Features.Gather.Kiosk;
using Lodestar.Web.Features.Gather.Offline;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Features.Gather.Themes;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.Gather;

internal static class GatherFeature
{
    public static IServiceCollection AddGather(this IServiceCollection services) =>
        services
            .AddScoped<OpenLink>()
            .AddScoped<SubmissionDesk>()
            .AddScoped<SurveyClosing>()
            .AddInvitations()
            .AddKiosk()
            .AddThemes()
            .AddStageReport<GatherReport>()
            .AddDemoChapter<GatherDemo>();

    public static void MapGather(this IEndpointRouteBuilder app) => app.MapWorker();
}
