namespace Lodestar.Web.Features.Settings;

internal static class SettingsFeature
{
    public static IServiceCollection AddSettings(this IServiceCollection services) => services.AddScoped<Members.Roster>();
}
