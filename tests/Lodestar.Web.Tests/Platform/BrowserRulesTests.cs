using System.Net;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Platform;

/// <summary>What every answer tells the browser to refuse.</summary>
public class BrowserRulesTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("")]
    [Trait("Catalog", "D1")]
    public async Task A_change_that_another_site_asks_for_is_refused(string from)
    {
        var ct = TestContext.Current.CancellationToken;
        var ines = app.As(Cast.Ines, follow: false);
        using var form = new HttpRequestMessage(HttpMethod.Post, "/sign-out") { Content = new FormUrlEncodedContent([]) };
        form.Headers.Add("Sec-Fetch-Site", from);

        (await ines.SendAsync(form, ct)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ines.OpenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Trait("Catalog", "D1")]
    public async Task A_change_without_the_pages_own_token_is_refused()
    {
        var ines = app.As(Cast.Ines, follow: false);

        var answer = await ines.PostAsync("/sign-out", new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ines.OpenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Trait("Catalog", "D5")]
    public async Task Cookies_belong_to_this_host_and_are_out_of_reach_of_scripts()
    {
        var visitor = app.Visitor(follow: false);
        var link = await app.InScopeAsync(async services =>
            await SignIn.LinkForAsync(services, Cast.Lena, TestContext.Current.CancellationToken)
        );
        var page = await visitor.OpenAsync(link);
        var inside = await page.SubmitAsync();

        var cookies = SetBy(page).Concat(SetBy(inside)).ToList();
        cookies.Select(c => c.Split('=')[0]).ShouldContain("__Host-lodestar");
        cookies.ShouldAllBe(c => c.StartsWith("__Host-", StringComparison.Ordinal));
        cookies.ShouldAllBe(c =>
            c.Contains("secure", StringComparison.OrdinalIgnoreCase) && c.Contains("httponly", StringComparison.OrdinalIgnoreCase)
        );
        cookies.ShouldAllBe(c =>
            c.Contains("samesite=", StringComparison.OrdinalIgnoreCase) && !c.Contains("samesite=none", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    [Trait("Catalog", "C1")]
    public async Task Every_page_carries_the_headers_and_every_form_that_changes_something_its_token()
    {
        List<string> wrong = [];
        foreach (var (address, page) in await SiteMap.WalkAsync(app.As(Cast.Ines), "/"))
        {
            var policy = page.Response.Headers.GetValues("Content-Security-Policy").Single();
            if (policy.Contains("unsafe", StringComparison.Ordinal) || !policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal))
                wrong.Add($"{address}: {policy}");
            if (!page.Response.Headers.GetValues("X-Content-Type-Options").Contains("nosniff"))
                wrong.Add($"{address} may be sniffed");
            if (!page.Response.Headers.GetValues("Referrer-Policy").Contains("no-referrer"))
                wrong.Add($"{address} tells where people come from");
            wrong.AddRange(
                page.Document.QuerySelectorAll("form[method=post]")
                    .Where(form => form.QuerySelector("input[name=__RequestVerificationToken]") is null)
                    .Select(form => $"{address}: {form.GetAttribute("action")} has no token")
            );
        }
        wrong.ShouldBeEmpty();
    }

    private static IEnumerable<string> SetBy(WebPage page) =>
        page.Response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];
}
