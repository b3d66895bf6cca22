namespace Lodestar.Web.Demo;

internal static class DemoFeature
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services.AddScoped<NorthquayDemo>();

    public static IServiceCollection AddDemoChapter<TChapter>(this IServiceCollection services)
        where TChapter : class, IDemoChapter => services.AddScoped<IDemoChapter, TChapter>();
}
