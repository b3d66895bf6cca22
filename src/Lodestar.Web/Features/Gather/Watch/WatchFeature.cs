namespace Lodestar.Web.Features.Gather.Watch;

internal static class WatchFeature
{
    public static IServiceCollection AddWatch(this IServiceCollection services) =>
        services
            .AddScoped<SurveyLook>()
            .AddSingleton<SurveyWatch>()
            .AddHostedService(provider => provider.GetRequiredService<SurveyWatch>());
}
