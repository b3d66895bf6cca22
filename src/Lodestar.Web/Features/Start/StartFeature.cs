namespace Lodestar.Web.Features.Start;

internal static class StartFeature
{
    public static IServiceCollection AddStart(this IServiceCollection services) => services.AddScoped<FirstRun>();
}
