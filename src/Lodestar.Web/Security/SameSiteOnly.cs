namespace Lodestar.Web.Security;

/// <summary>A change asked for by another site is refused before any handler sees it (D1); the antiforgery token is the second lock.</summary>
internal static class SameSiteOnly
{
    public static void UseSameSiteOnly(this WebApplication app) =>
        app.Use(
            async (context, next) =>
            {
                if (Changes(context.Request) && !ComesFromHere(context.Request))
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                else
                    await next(context);
            }
        );

    private static bool Changes(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);

    // Browsers say where a request comes from. A program that says nothing has nobody's cookies to misuse; with cookies it must name this host.
    private static bool ComesFromHere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() switch
        {
            "same-origin" or "none" => true,
            "" when request.Cookies.Count == 0 => true,
            "" => Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority == request.Host.Value,
            _ => false,
        };
}
