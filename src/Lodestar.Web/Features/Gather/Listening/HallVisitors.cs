using System.Security.Cryptography;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.DataProtection;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>The mark in a visitor's browser. Sealed, so that a program cannot make up a thousand of them without asking for each (E5).</summary>
public sealed class HallVisitors(IDataProtectionProvider protection, Outgoing addresses)
{
    private const string Name = "lodestar-hall";
    private const int LongestCookie = 400;
    private readonly IDataProtector _seal = protection.CreateProtector("Lodestar.TownHall.Visitor");

    // What people use counts, not what reaches this process behind a proxy.
    private readonly bool _https = addresses.UrlOf("").StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null for a browser that is new here, or whose mark is none of ours.</summary>
    public VisitorKey? In(HttpRequest request)
    {
        if (request.Cookies[NameHere] is not { Length: > 0 and <= LongestCookie } sealedKey)
            return null;
        try
        {
            return VisitorKey.TryParse(_seal.Unprotect(sealedKey));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The mark of this browser; a new one where it has none. It goes when the browser is closed.</summary>
    public VisitorKey Welcome(HttpContext http)
    {
        if (In(http.Request) is { } known)
            return known;
        var key = VisitorKey.New();
        http.Response.Cookies.Append(
            NameHere,
            _seal.Protect(key.ToString()),
            new CookieOptions
            {
                HttpOnly = true,
                Secure = _https,
                SameSite = SameSiteMode.Lax,
                IsEssential = true,
                Path = "/",
            }
        );
        return key;
    }

    // The __Host- prefix needs https.
    private string NameHere => _https ? "__Host-" + Name : Name;
}
