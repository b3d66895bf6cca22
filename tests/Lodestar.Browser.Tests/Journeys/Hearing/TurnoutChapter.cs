using System.Globalization;
using System.Text.RegularExpressions;
using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Northquay;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Hearing;

/// <summary>Who is heard, and what is not told about it (steps 6 and 7).</summary>
internal static partial class TurnoutChapter
{
    /// <summary>While it is open: whole steps, a poster for the ship that is hardly heard, no names.</summary>
    public static async Task SeeALowShipAsync(Round round, Visit mara)
    {
        await mara.GoToAsync($"{round.Page}/participation");
        await mara.ClickAsync("Count");
        await mara.ShouldSeeAsync(".figure", "180 or more");
        var halina = mara.Page.Locator(".turnout li", new() { HasText = "Halina" });
        await Assertions.Expect(halina).ToContainTextAsync("10 or more of 29");
        await Assertions.Expect(halina).ToContainTextAsync("under 60%");
        await mara.ShouldBeAccessibleAsync();

        await halina.GetByRole(AriaRole.Link).ClickAsync();
        await mara.ShouldSayAsync("Your words are missing.");
        await mara.ShouldSayAsync("10 or more of your 29 have answered.");
    }

    public static async Task CloseAsync(Round round, Visit mara)
    {
        await mara.GoToAsync(round.Page);
        await mara.ClickAsync("Close the survey");
        await mara.ShouldSayAsync("187 of 240");
        var (heard, asked) = CountIn(await mara.Page.Locator(".stat").First.InnerTextAsync());
        Math.Round(100.0 * heard / asked, 1).ShouldBe(77.9);

        await RowAsync(mara, "Everybody", "187 of 240", "156 of 206", "25 of 28", "6 of 6");
        await RowAsync(mara, "Onboard", "63 of 84");
        await RowAsync(mara, "Terminals", "47 of 62");
        await RowAsync(mara, "Contact Centre", "47 of 54");
        await RowAsync(mara, "Head Office", "30 of 40");
        await RowAsync(mara, "Voice", "23 of 26");
        // Four answers at night; Chat would give them away, since Contact Centre and Voice are told.
        await RowAsync(mara, "Night Desk", "not shown", "not shown", "not shown", "not shown");
        await RowAsync(mara, "Chat", "not shown", "not shown", "not shown", "not shown");
    }

    public static async Task AskForOneGroupAsync(Round round, Visit tomasz)
    {
        await tomasz.GoToAsync($"{round.Page}/participation");
        await tomasz.ShouldSeeAsync("section[aria-labelledby=low]", "15 of 29 · 52%");
        await FilterAsync(tomasz, "Onboard", "Frontline");
        await tomasz.ShouldSeeAsync("[aria-labelledby=one-group] [role=status]", "55 of 75");

        await FilterAsync(tomasz, "Contact Centre", "Managers");
        await tomasz.ShouldSeeAsync(
            "[aria-labelledby=one-group] [role=status]",
            "“Contact Centre · Managers” is not shown. Either fewer than 5 answered there, or subtracting it from the numbers beside it"
        );
        await tomasz.ShouldBeAccessibleAsync();
    }

    private static async Task FilterAsync(Visit visit, string unit, string level)
    {
        await visit.Page.GetByLabel("Unit", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = unit });
        await visit.Page.GetByLabel("Level", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = level });
        await visit.ClickAsync("Look");
    }

    private static async Task RowAsync(Visit visit, string unit, params string[] cells)
    {
        var row = visit.Page.Locator(
            "table.reach tbody tr",
            new() { Has = visit.Page.GetByRole(AriaRole.Rowheader, new() { Name = unit, Exact = true }) }
        );
        foreach (var (at, text) in cells.Index())
            await Assertions.Expect(row.Locator("td").Nth(at)).ToContainTextAsync(text);
    }

    private static (int Heard, int Asked) CountIn(string text)
    {
        var found = Count().Match(text);
        return (
            int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture),
            int.Parse(found.Groups[2].Value, CultureInfo.InvariantCulture)
        );
    }

    [GeneratedRegex(@"(\d+) of (\d+)")]
    private static partial Regex Count();
}
