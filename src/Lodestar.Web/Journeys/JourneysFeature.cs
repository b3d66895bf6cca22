namespace Lodestar.Web.Journeys;

internal static class JourneysFeature
{
    public static IServiceCollection AddJourneys(this IServiceCollection services) =>
        services.AddScoped<JourneyReader>().AddScoped<GateReader>();

    public static IServiceCollection AddStageReport<TReport>(this IServiceCollection services)
        where TReport : class, IStageReport => services.AddScoped<IStageReport, TReport>();
}
