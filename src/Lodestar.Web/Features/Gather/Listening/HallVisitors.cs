using System.Security.Cryptography;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Mail;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.DataProtection;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>The mark in a visitor's browser. Sealed, so that a program cannot make up a thousand of them without asking for each (E5).</summary>
public sealed class HallVisitors(IDataProtectionProvider protection, Outgoing addresses)
{
    private const int LongestCookie = 400;
    private readonly IDataProtector _seal = protection.CreateProtector("Lodestar.TownHall.Visitor");
    private readonly BrowserMark _mark = new("lodestar-hall", addresses);

    /// <summary>Null for a browser that is new here, or whose mark is none of ours.</summary>
    public VisitorKey? In(HttpRequest request)
    {
        if (_mark.In(request) is not { Length: > 0 and <= LongestCookie } sealedKey)
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
        _mark.Keep(_seal.Protect(key.ToString()), http.Response);
        return key;
    }
}
