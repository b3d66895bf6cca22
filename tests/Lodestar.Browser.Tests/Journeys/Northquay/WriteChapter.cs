using Lodestar.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Northquay;

internal static class WriteChapter
{
    public static async Task ChooseTheTeamAsync(Visit champion)
    {
        await champion.GoToAsync("/write/team");
        var everyone = champion.Page.Locator("fieldset", new() { HasText = "Everyone else" }).Locator("input[type=checkbox]");
        var nine = await everyone.EvaluateAllAsync<string[]>("boxes => boxes.slice(0, 9).map(b => b.value)");
        foreach (var person in nine)
            await champion.Page.Locator($"input[name='Form.People'][value='{person}']").CheckAsync();
        await champion.ShouldSayAsync("9 of 7 to 10");
        await champion.ClickAsync("Save the team");
        await champion.GoToAsync("/write");
        await champion.ShouldSayAsync("The writing team");
        await champion.ShouldBeAccessibleAsync();
    }

    public static async Task WriteTwoVersionsAsync(Visit champion)
    {
        await champion.GoToAsync("/write/drafts/new");
        await champion.FillAsync("The sentence", "Deliver efficient, seamless crossings");
        await champion.ClickAsync("Keep this sentence");
        await champion.Page.WaitForURLAsync("**/write/drafts/0*");

        await SaveAsync(champion, Company.First, "It says what we do for every customer, every time.");
        await SaveAsync(champion, Company.Vision, "Nobody on board says seamless.");
        await champion.ShouldSayAsync("1 word changed from version 2 to version 3");
        await Assertions.Expect(champion.Page.Locator("main ins")).ToContainTextAsync("calm");
        await champion.ShouldBeAccessibleAsync();
    }

    private static async Task SaveAsync(Visit champion, string sentence, string reason)
    {
        await champion.FillAsync("The sentence", sentence);
        await champion.FillAsync("What changed, and why?", reason);
        await champion.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Save as version") }).ClickAsync();
        await champion.ShouldSayAsync(reason);
    }
}
