using Lodestar.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Northquay;

internal static class TriangleChapter
{
    public static async Task BuildAsync(Visit champion)
    {
        await champion.GoToAsync("/triangle/purpose");
        await champion.FillAsync("Our purpose", "We keep island and mainland lives joined");
        await champion.ClickAsync("Save the purpose");

        await champion.GoToAsync("/triangle/pillars");
        await champion.FillAsync("Name", "Calm");
        await champion.Page.Locator("input[name='Form.Kind']").First.CheckAsync();
        await champion.ClickAsync("Add the pillar");

        await champion.GoToAsync("/triangle/touch-points");
        await champion.FillAsync("Another touch point", "Boarding");
        await champion.ClickAsync("Add the touch point");

        await champion.GoToAsync("/triangle/standards");
        await champion.FillAsync("What people say", "Greet first");
        await champion
            .Page.GetByLabel("What an observer sees when it is met")
            .FillAsync("Looks up and says hello before the customer speaks");
        await champion.Page.GetByLabel("What does it serve?").SelectOptionAsync("vision");
        await champion.ClickAsync("Propose the standard");
        await champion.ClickAsync("Adopt “Greet first”");

        await champion.GoToAsync("/triangle/never-always");
        await champion.Page.GetByLabel("Always").FillAsync("Greet first");
        await champion.Page.GetByLabel("Never").FillAsync("Respond promptly");
        await champion.ClickAsync("Add the pair");
        await champion.Page.GetByLabel("Never").FillAsync("Not my job");
        await champion.ClickAsync("Add the pair");

        await champion.GoToAsync("/triangle");
        await Assertions.Expect(champion.Page.Locator("main svg[role=img]").First).ToBeVisibleAsync();
        await champion.ShouldSayAsync("Not my job");
        await champion.ShouldBeAccessibleAsync();
        await champion.GoToAsync("/triangle/print");
        await champion.ShouldSayAsync("We keep island and mainland lives joined");
    }
}
