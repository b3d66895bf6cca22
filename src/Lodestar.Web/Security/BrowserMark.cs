using Lodestar.Web.Mail;

namespace Lodestar.Web.Security;

/// <summary>A mark that stays in one browser: no script reads it, no other site sends it, and under https it belongs to this host alone.</summary>
/// <param name="name">What the cookie is called.</param>
/// <param name="addresses">Says whether people come by https: what they use counts, not what reaches this process behind a proxy.</param>
internal sealed class BrowserMark(string name, Outgoing addresses)
{
    private readonly bool _https = addresses.UrlOf("").StartsWith("https://", StringComparison.OrdinalIgnoreCase);
    private string Name => Cookies.NameOf(name, _https);

    /// <summary>Null for a browser without one.</summary>
    public string? In(HttpRequest request) => request.Cookies[Name];

    /// <param name="mark">What is kept.</param>
    /// <param name="response">Where it goes.</param>
    /// <param name="until">Null lets it go when the browser is closed.</param>
    public void Keep(string mark, HttpResponse response, DateTimeOffset? until = null) =>
        response.Cookies.Append(
            Name,
            mark,
            new CookieOptions
            {
                HttpOnly = true,
                Secure = _https,
                SameSite = SameSiteMode.Lax,
                IsEssential = true,
                Path = "/",
                Expires = until,
            }
        );
}
