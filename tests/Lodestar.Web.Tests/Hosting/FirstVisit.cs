using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;

namespace Lodestar.Web.Tests.Hosting;

/// <summary>What a browser that was never here before fetches for a page: bytes and requests, as they go over the wire.</summary>
internal static partial class FirstVisit
{
    public static async Task<IReadOnlyList<Fetched>> FetchAsync(PackedApp app, string address, WebPage page)
    {
        List<Fetched> fetched = [await FetchAsync(app, address)];
        var wanted = new Queue<string>(Wanted(page));
        while (wanted.TryDequeue(out var next))
        {
            var asset = await FetchAsync(app, next);
            fetched.Add(asset);
            foreach (var more in Imports().Matches(asset.Script).Select(m => m.Groups[1].Value))
                wanted.Enqueue($"/dist/{more.TrimStart('.', '/')}");
        }
        return fetched;
    }

    /// <summary>For the message of a claim that does not hold.</summary>
    public static string List(IReadOnlyList<Fetched> fetched) => string.Join('\n', fetched.Select(f => $"{f.Bytes, 8:N0} {f.Address}"));

    // What the browser asks for by itself: sheets, scripts, the face that is asked for early. An icon inside the page costs no request.
    private static IEnumerable<string> Wanted(WebPage page) =>
        page
            .Document.QuerySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src], img[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(address => !address.StartsWith("data:", StringComparison.Ordinal));

    private static async Task<Fetched> FetchAsync(PackedApp app, string address)
    {
        var ct = TestContext.Current.CancellationToken;
        using var ask = new HttpRequestMessage(HttpMethod.Get, address);
        ask.Headers.Add("Accept-Encoding", "gzip, deflate, br");
        using var answer = await app.Visitor().SendAsync(ask, ct);
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadAsByteArrayAsync(ct);
        var head = answer.Headers.Concat(answer.Content.Headers).Sum(h => h.Value.Sum(value => h.Key.Length + value.Length + 4));
        var isScript = answer.Content.Headers.ContentType?.MediaType == "text/javascript";
        var script = isScript ? await (await app.Visitor().GetAsync(address, ct)).Content.ReadAsStringAsync(ct) : "";
        return new Fetched(address, head + body.Length, answer.Content.Headers.ContentEncoding.Count > 0, script);
    }

    [GeneratedRegex("""(?:from|import)\s*\(?["'](\.[^"']+\.js)["']""")]
    private static partial Regex Imports();
}

/// <summary>One request of a first visit.</summary>
internal sealed record Fetched(string Address, int Bytes, bool IsPacked, string Script);

/// <summary>Sends its files as they were packed by the build, as a published program does; while somebody edits them it would not.</summary>
public sealed class PackedApp : LodestarApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("ReloadStaticAssetsAtRuntime", "false");
    }
}
