using Microsoft.AspNetCore.Mvc;

namespace Lodestar.Web.Security;

/// <summary>The small cookies beside the sign-in: bound to this very host and to https where there is https (D5).</summary>
internal static class Cookies
{
    private const string Bound = "__Host-";
    private const string Said = "lodestar-said";

    /// <summary>True where the page before left something to be said on this one.</summary>
    public static bool WasToldToSay(HttpRequest request) => request.Cookies.ContainsKey(Said) || request.Cookies.ContainsKey(Bound + Said);

    public static IServiceCollection AddCookies(this IServiceCollection services, bool https)
    {
        services.AddAntiforgery(form =>
        {
            form.HeaderName = "RequestVerificationToken";
            Bind(form.Cookie, "lodestar-form", https);
        });
        return services.Configure<CookieTempDataProviderOptions>(flash => Bind(flash.Cookie, Said, https));
    }

    /// <summary>The prefix that binds it to this host needs https; a first look on http://localhost must work too.</summary>
    public static string NameOf(string name, bool https) => https ? Bound + name : name;

    private static void Bind(CookieBuilder cookie, string name, bool https)
    {
        cookie.Name = NameOf(name, https);
        cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
    }
}
