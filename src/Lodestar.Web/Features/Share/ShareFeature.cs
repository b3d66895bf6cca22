using Lodestar.Web.Demo;
using Lodestar.Web.Features.Share.Launches;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.Share;

internal static class ShareFeature
{
    public static IServiceCollection AddShare(this IServiceCollection services) =>
        services.AddScoped<OurVision>().AddStageReport<ShareReport>().AddDemoChapter<ShareDemo>();

    public static void MapShare(this IEndpointRouteBuilder app) => _ = app; // pages only
}
