namespace Lodestar.Web.Design;

internal static class DesignFeature
{
    private const string Hashed = "/dist/assets";

    public static void MapDesign(this IEndpointRouteBuilder app) => app.MapBrand();

    /// <summary>Fonts and chunks carry their hash in their name: who has one never asks again.</summary>
    public static void UseImmutableAssets(this IApplicationBuilder app) =>
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Hashed) || context.Request.Path.StartsWithSegments("/dist/chunks"),
            assets =>
                assets.Use(
                    (context, next) =>
                    {
                        context.Response.OnStarting(() => KeepAsync(context.Response));
                        return next(context);
                    }
                )
        );

    private static Task KeepAsync(HttpResponse response)
    {
        if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Task.CompletedTask;
    }
}
