using Lodestar.Text.Themes;
using Lodestar.Web.Demo;
using Lodestar.Web.Features.Gather.Themes.Following;
using Lodestar.Web.Jobs;

namespace Lodestar.Web.Features.Gather.Themes;

internal static class ThemesFeature
{
    public static IServiceCollection AddThemes(this IServiceCollection services) =>
        services
            .AddSingleton(_ => new ThemeFinder(Codebook.OfService, Knowledge.In(folder: null)))
            .AddScoped<ThemeListening>()
            .AddScoped<ThemeFollowing>()
            .AddSingleton<HeardSurveys>()
            .AddScoped<SortingDesk>()
            .AddJob<FindThemes, FindThemesJob>()
            .AddDemoChapter<ThemesDemo>();
}
