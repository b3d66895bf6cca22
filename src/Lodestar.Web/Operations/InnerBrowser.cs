using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Lodestar.Web.Operations;

/// <summary>
/// Asks this very program for pages, past the network and past everything that counts or logs requests. One visit is one browser: it keeps
/// the cookies it is given.
/// </summary>
public sealed class InnerBrowser(IServiceScopeFactory scopes)
{
    private readonly TaskCompletionSource<RequestDelegate> _pages = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    /// <summary>Stands at the head of the pipeline, from where it looks in.</summary>
    public RequestDelegate Behind(RequestDelegate pages)
    {
        _pages.TrySetResult(pages);
        return pages;
    }

    /// <summary>The page as text; empty where there is only a redirect.</summary>
    public async Task<string> OpenAsync(string address, IEnumerable<KeyValuePair<string, string>>? form, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = ct };
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        var (request, parts) = (context.Request, address.Split('?'));
        (request.Method, request.Scheme, request.Host) = (HttpMethods.Get, Uri.UriSchemeHttps, new HostString("localhost"));
        (request.Path, request.QueryString) = (parts[0], parts.Length > 1 ? new QueryString($"?{parts[1]}") : default);
        request.Headers.Cookie = string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));
        if (form is not null)
            await FillAsync(request, form, ct);

        var pages = await _pages.Task.WaitAsync(ct);
        await pages(context);
        await context.Response.BodyWriter.FlushAsync(ct);
        Keep(context.Response.Headers.SetCookie);
        return Encoding.UTF8.GetString(body.ToArray());
    }

    private static async Task FillAsync(HttpRequest request, IEnumerable<KeyValuePair<string, string>> form, CancellationToken ct)
    {
        using var content = new FormUrlEncodedContent(form);
        (request.Method, request.ContentType) = (HttpMethods.Post, "application/x-www-form-urlencoded");
        request.Body = new MemoryStream(await content.ReadAsByteArrayAsync(ct));
        request.Headers["Sec-Fetch-Site"] = "same-origin";
    }

    private void Keep(StringValues given)
    {
        foreach (var cookie in given.OfType<string>().Select(line => line.Split(';')[0].Split('=', 2)).Where(pair => pair.Length == 2))
            _cookies[cookie[0]] = cookie[1];
    }
}
