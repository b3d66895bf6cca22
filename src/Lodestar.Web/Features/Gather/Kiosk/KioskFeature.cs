namespace Lodestar.Web.Features.Gather.Kiosk;

internal static class KioskFeature
{
    public static IServiceCollection AddKiosk(this IServiceCollection services) =>
        services.AddScoped<KioskDoor>().AddScoped<KioskEntrance>().AddScoped<PinMaker>().AddSingleton<WrongPins>();
}
