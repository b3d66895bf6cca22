using Lodestar.Web.Demo;
using Lodestar.Web.Features.Triangle.Below;
using Lodestar.Web.Features.Triangle.Parts;
using Lodestar.Web.Features.Triangle.Personal;
using Lodestar.Web.Features.Triangle.Translations;
using Lodestar.Web.Features.Triangle.Values;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.Triangle;

internal static class TriangleFeature
{
    public static IServiceCollection AddTriangle(this IServiceCollection services) =>
        services
            .AddScoped<PartShelf>()
            .AddScoped<PersonalShelf>()
            .AddScoped<UnitVisions>()
            .AddStageReport<TriangleReport>()
            .AddDemoChapter<TriangleDemo>()
            .AddDemoChapter<ValuesDemo>()
            .AddDemoChapter<TranslationsDemo>();

    public static void MapTriangle(this IEndpointRouteBuilder app) => _ = app;
}
