using Lodestar.Core.Privacy;
using Lodestar.Web.Mail;
using Lodestar.Web.Security;

namespace Lodestar.Web.Features.GutCheck.Readers;

/// <summary>A secret that stays in the browser that answered; without it a link passed on opens nothing that was said (E5).</summary>
internal sealed class BrowserKey(Outgoing addresses)
{
    private readonly BrowserMark _mark = new("lodestar-reader", addresses);

    public string? In(HttpRequest request) => _mark.In(request) is { Length: LinkSecret.Length } key ? key : null;

    public void Keep(string key, HttpResponse response, DateTimeOffset now) => _mark.Keep(key, response, now.AddDays(90));
}
