namespace Lodestar.Web.Journeys;

internal static class JourneysFeature
{
    public static IServiceCollection AddJourneys(this IServiceCollection services) =>
        services.AddScoped<JourneyReader>().AddScoped<GateReader>();

    public static IServiceCollection AddConcerns<TConcerns>(this IServiceCollection services)
        where TConcerns : class, IConcerns => services.AddScoped<IConcerns, TConcerns>();

    public static IServiceCollection AddStageReport<TReport>(this IServiceCollection services)
        where TReport : class, IStageReport => services.AddScoped<IStageReport, TReport>();
}
