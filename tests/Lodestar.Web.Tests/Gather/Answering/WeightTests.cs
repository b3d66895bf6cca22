using System.Text.RegularExpressions;
using Lodestar.Core.Gather;
using Lodestar.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;

namespace Lodestar.Web.Tests.Gather.Answering;

/// <summary>What a phone that was never here before fetches until it can answer: bytes and requests, as they go over the wire.</summary>
public partial class WeightTests(WeightTests.PackedApp app) : IClassFixture<WeightTests.PackedApp>
{
    private const int KiB = 1024;

    [Fact]
    public async Task A_page_of_five_questions_takes_five_requests_and_forty_kibibytes_at_most()
    {
        var scene = await Scene.OpenAsync(
            app,
            QuestionBank.ThinkOf,
            QuestionBank.Feel,
            QuestionBank.BestDay,
            QuestionBank.Treated,
            QuestionBank.InTheWay
        );
        await app.Visitor().OpenAsync(scene.Link);
        var page = await app.Visitor().OpenAsync(scene.Link);

        List<Fetched> fetched = [await FetchAsync(scene.Link)];
        var wanted = new Queue<string>(Wanted(page));
        while (wanted.TryDequeue(out var address))
        {
            var asset = await FetchAsync(address);
            fetched.Add(asset);
            foreach (var more in Imports().Matches(asset.Script).Select(m => m.Groups[1].Value))
                wanted.Enqueue($"/dist/{more.TrimStart('.', '/')}");
        }

        var list = string.Join('\n', fetched.Select(f => $"{f.Bytes, 8:N0} {f.Address}"));
        fetched.Count.ShouldBeLessThanOrEqualTo(5, list);
        fetched.Sum(f => f.Bytes).ShouldBeLessThanOrEqualTo(40 * KiB, list);
        fetched.Where(f => f.Script.Length > 0).Sum(f => f.Bytes).ShouldBeInRange(1, 10 * KiB, list);
        fetched.ShouldAllBe(f => f.IsPacked || f.Address.EndsWith(".woff2") || f.Bytes < KiB, list);
    }

    // What the browser asks for by itself: sheets, scripts, the face that is asked for early. An icon inside the page costs no request.
    private static IEnumerable<string> Wanted(WebPage page) =>
        page
            .Document.QuerySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src], img[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(address => !address.StartsWith("data:", StringComparison.Ordinal));

    private async Task<Fetched> FetchAsync(string address)
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

    /// <summary>Sends its files as they were packed by the build, as a published program does; while somebody edits them it would not.</summary>
    public sealed class PackedApp : LodestarApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("ReloadStaticAssetsAtRuntime", "false");
        }
    }

    private sealed record Fetched(string Address, int Bytes, bool IsPacked, string Script);

    [GeneratedRegex("""(?:from|import)\s*\(?["'](\.[^"']+\.js)["']""")]
    private static partial Regex Imports();
}
