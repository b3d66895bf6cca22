using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.GutCheck;

public class ReaderTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Fact]
    public async Task A_round_goes_from_the_draft_to_a_reader_without_script_and_back_as_heat_on_a_word()
    {
        await using var mara = await chromium.VisitAsync(app, Cast.Mara);
        var link = await AskAsync(mara, "Aisha نور 🚢");

        await using var reader = await chromium.VisitAsync(app, screen: Screen.Phone, script: false);
        await reader.GoToAsync(link);
        await reader.Page.GetByLabel("Reading this, tomorrow I would …").FillAsync("greet first");
        (await reader.Page.Locator(".react").IsVisibleAsync()).ShouldBeFalse();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Go on" }).ClickAsync();
        await reader.Page.Locator(".words label", new() { HasText = "calm" }).First.ClickAsync();
        await reader.Page.GetByLabel("Instead of “calm” I would say …").FillAsync("quiet");
        await reader.Page.Locator(".react label", new() { HasText = "Almost" }).ClickAsync();
        await reader.ClickAsync("Send my answer");
        await reader.Page.GetByLabel("Type the sentence from memory").FillAsync("make every crossing calm");
        await reader.ClickAsync("That is what stayed");
        (await reader.HeadingAsync()).ShouldBe("Thank you, that helps");

        await mara.Page.Locator(".kicker a").ClickAsync();
        (await mara.Page.Locator("main").InnerTextAsync()).ShouldContain("1 of 1 have answered");
        await mara.ShouldBeAccessibleAsync();
        await mara.ClickAsync("Close and look");
        await mara.Page.Locator(".word[data-heat='1'] sup").WaitForAsync();
        (await mara.Page.Locator(".chip").First.InnerTextAsync()).ShouldBe("quiet");
        await mara.ShouldBeAccessibleAsync();
        await mara.ShouldFitTheScreenAsync();
    }

    [Theory]
    [InlineData(Screen.Phone, ColorScheme.Light)]
    [InlineData(Screen.Phone, ColorScheme.Dark)]
    [InlineData(Screen.Desktop, ColorScheme.Light)]
    public async Task A_link_that_opens_nothing_says_so_to_everybody(Screen screen, ColorScheme scheme)
    {
        await using var visit = await chromium.VisitAsync(app, screen: screen, scheme: scheme);
        visit.Expect("status of 404");

        await visit.GoToAsync("/g/" + new string('A', 43));

        (await visit.HeadingAsync()).ShouldBe("This link does not open anything");
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
    }

    // Through the pages, as a facilitator would: version, last day, a guest by name, a link to hand over.
    private static async Task<string> AskAsync(Visit mara, string guest)
    {
        await mara.GoToAsync("/write");
        await mara.Page.Locator("main .lines a[href^='/write/drafts/']").First.ClickAsync();
        await mara.FollowAsync("Start a gut check");
        await mara.ShouldBeAccessibleAsync();
        await mara.ClickAsync("Choose who is asked");
        await mara.Page.GetByLabel("Name", new() { Exact = true }).FillAsync(guest);
        await mara.ClickAsync("Ask them");
        await mara.ShouldBeAccessibleAsync();
        await mara.FollowAsync("Done");
        await mara.FollowAsync("Links to hand over");
        await mara.ClickAsync("Make links");
        var link = await mara.Page.GetByLabel(guest).First.InputValueAsync();
        await mara.ShouldBeAccessibleAsync();
        return new Uri(link).AbsolutePath;
    }
}
