using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Gather;

public class ThemesTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Fact]
    public async Task The_coach_reads_calm_before_fast_on_a_phone_and_opens_what_was_said()
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Mara, Screen.Phone);
        await visit.GoToAsync("/gather/themes");

        (await visit.Page.Locator("article h3").AllInnerTextsAsync()).Take(2).ShouldBe(["Calm", "Clear"]);
        (await visit.Page.Locator("section[aria-labelledby=loud] h3").AllInnerTextsAsync()).ShouldBe(["Fast"]);
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();

        await visit.FollowAsync("Calm");
        (await visit.Page.Locator("blockquote mark").First.InnerTextAsync()).ShouldNotBeEmpty();
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
    }

    [Fact]
    public async Task A_merge_is_shown_as_soon_as_it_is_done_and_can_be_taken_back()
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Mara);
        await visit.GoToAsync("/gather/themes");
        await visit.FollowAsync("Welcome");
        await visit.Page.GetByLabel("Goes into").SelectOptionAsync(new SelectOptionValue { Label = "Friendly and kind" });
        await visit.ClickAsync("Merge");

        var welcome = visit.Page.Locator("main h3", new() { HasText = "Welcome" });
        await Assertions.Expect(visit.Page.Locator("article h3").First).ToBeVisibleAsync();
        await Assertions.Expect(welcome).ToHaveCountAsync(0, new() { Timeout = 20_000 });

        await visit.Page.Locator(".changes li", new() { HasText = "Welcome" }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(welcome).ToHaveCountAsync(1, new() { Timeout = 20_000 });
    }
}
