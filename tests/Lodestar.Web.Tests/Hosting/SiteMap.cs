using System.Net;
using System.Text.RegularExpressions;

namespace Lodestar.Web.Tests.Hosting;

/// <summary>The pages a person reaches by following links, one of each shape: of a hundred surveys, the first.</summary>
public static partial class SiteMap
{
    /// <summary>The addresses, Home first.</summary>
    public static async Task<IReadOnlyList<string>> WalkAsync(LodestarApp app, Actor actor) =>
        [.. (await WalkAsync(app.As(actor), "/")).Select(page => page.Address)];

    /// <summary>The pages as this client sees them, beginning at the addresses given.</summary>
    public static async Task<IReadOnlyList<(string Address, WebPage Page)>> WalkAsync(HttpClient client, params string[] from)
    {
        HashSet<string> seen = new(from.Select(ShapeOf), StringComparer.Ordinal);
        Queue<string> ahead = new(from);
        List<(string, WebPage)> pages = [];
        while (ahead.TryDequeue(out var address))
        {
            var page = await client.OpenAsync(address);
            if (page.Status is not HttpStatusCode.OK)
                throw new InvalidOperationException($"A link leads to {address}, which answers {(int)page.Status}.");
            if (page.Response.Content.Headers.ContentType?.MediaType is not "text/html")
                continue; // a file to download
            pages.Add((address, page));
            foreach (var link in LinksOf(page).Where(link => seen.Add(ShapeOf(link))))
                ahead.Enqueue(link);
        }
        return pages;
    }

    private static IEnumerable<string> LinksOf(WebPage page) =>
        page
            .Document.QuerySelectorAll("a[href]")
            .Select(a => a.GetAttribute("href")!.Split('#')[0])
            .Where(href => href.StartsWith('/') && !href.StartsWith("//", StringComparison.Ordinal))
            .Where(href => !href.StartsWith("/live/", StringComparison.Ordinal));

    private static string ShapeOf(string address)
    {
        var (path, query) = address.Split('?') is [var p, var q] ? (p, q) : (address, "");
        var keys = query.Split('&').Select(pair => pair.Split('=')[0]).Order(StringComparer.Ordinal);
        return Identity().Replace(path, "…") + "?" + string.Join('&', keys);
    }

    [GeneratedRegex("(?<=/)([0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+|[A-Z0-9]{8,})(?=/|$)")]
    private static partial Regex Identity();
}
