using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Write;

public class EditorTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task Hints_follow_while_one_writes_and_the_words_stay_where_they_are(Screen screen)
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Tomasz, screen);
        await visit.GoToAsync("/write/drafts/new");

        await visit.Page.GetByLabel("The sentence").PressSequentiallyAsync("Leverage world-class synergies");

        await visit.Page.Locator("#criteria .look mark").First.WaitForAsync();
        (await visit.Page.GetByLabel("The sentence").InputValueAsync()).ShouldBe("Leverage world-class synergies");
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
    }

    [Fact]
    public async Task The_meter_follows_the_ticks_and_keeps_the_focus()
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Tomasz);
        await visit.GoToAsync("/write/team");
        (await visit.Page.Locator("#meter").InnerTextAsync()).ShouldBe("9 of 7 to 10");

        var lena = visit.Page.GetByLabel("Lena Duarte");
        await visit.Page.GetByLabel("Find people").PressSequentiallyAsync("lena duarte");
        await lena.First.WaitForAsync();
        await Expect(visit.Page.GetByLabel("Find people")).ToBeFocusedAsync();
        await lena.First.CheckAsync();

        await Expect(visit.Page.Locator("#meter")).ToHaveTextAsync("10 of 7 to 10");
        await visit.ShouldBeAccessibleAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
