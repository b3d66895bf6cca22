using Lodestar.Web.Demo;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.Measure;

internal static class MeasureFeature
{
    public static IServiceCollection AddMeasure(this IServiceCollection services) =>
        services.AddStageReport<MeasureReport>().AddDemoChapter<MeasureDemo>();

    public static void MapMeasure(this IEndpointRouteBuilder app) => _ = app;
}
