namespace Lodestar.Web.Features.GutCheck.Readers;

/// <summary>A secret that stays in the browser that answered; without it a link passed on opens nothing that was said (E5).</summary>
internal static class BrowserKey
{
    private const string Name = "lodestar-reader";

    public static string? In(HttpRequest request, bool https) => request.Cookies[NameFor(https)] is { Length: 43 } key ? key : null;

    public static void Keep(string key, HttpResponse response, bool https, DateTimeOffset now) =>
        response.Cookies.Append(
            NameFor(https),
            key,
            new CookieOptions
            {
                HttpOnly = true,
                Secure = https,
                SameSite = SameSiteMode.Lax,
                IsEssential = true,
                Path = "/",
                Expires = now.AddDays(90),
            }
        );

    // The __Host- prefix needs https.
    private static string NameFor(bool https) => https ? "__Host-" + Name : Name;
}
