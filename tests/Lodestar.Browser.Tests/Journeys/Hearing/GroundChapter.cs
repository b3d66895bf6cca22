using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Northquay;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Hearing;

/// <summary>What gets in the way, what people are told about it, and whom Northquay serves (steps 11 and 12).</summary>
internal static class GroundChapter
{
    public static async Task SeeToPainPointsAsync(Visit tomasz)
    {
        await tomasz.GoToAsync("/gather/pain-points?show=done");
        var settled = tomasz.Page.Locator(".pain");
        await Assertions.Expect(settled).ToHaveCountAsync(9);
        await Assertions.Expect(settled.Locator(".pain-owner .theirs")).ToHaveCountAsync(9);
        foreach (var worst in (string[])["Delay announcements differ by channel", "A refund needs a manager", "Old boarding scanners"])
            await tomasz.ShouldSayAsync(worst);

        await tomasz.GoToAsync("/gather/pain-points");
        await Assertions.Expect(settled).ToHaveCountAsync(23 - 9);
        await NameAnOwnerAsync(tomasz, "Nobody knows who may decide at night", "Lena Duarte");
        await NameAnOwnerAsync(tomasz, "Nobody knows who may decide at night", "Nobody yet"); // nine is what the story says
    }

    public static async Task OpenThePageForEverybodyAsync(Round round, Visit tomasz)
    {
        await tomasz.GoToAsync("/gather/you-said");
        await tomasz.ClickAsync("Close the page");
        await tomasz.ClickAsync("Open the page");
        var page = await tomasz.Page.Locator("main a[href^='/you-said/']").GetAttributeAsync("href");
        await using var visitor = await round.VisitorAsync(script: false);
        await visitor.GoToAsync(page!);
        await Assertions.Expect(visitor.Page.Locator(".told > li")).ToHaveCountAsync(9 + 13); // nine pain points, thirteen themes
        await visitor.ShouldSayAsync("One script goes to board, app and radio at the same minute.");
        await visitor.ShouldFitTheScreenAsync();
    }

    public static async Task KnowWhomWeServeAsync(Visit mara)
    {
        await mara.GoToAsync("/gather/segments");
        foreach (var segment in (string[])["Commuters", "Holiday families", "Freight drivers", "The crew"])
        {
            await mara.GoToAsync("/gather/segments");
            await mara.FollowAsync(segment);
            foreach (var side in (string[])["expect", "motives"])
                (await mara.Page.Locator($"section[aria-labelledby={side}] li").CountAsync()).ShouldBeGreaterThan(0, $"{segment}: {side}");
        }
        await mara.FollowAsync("Describe them better");
        await mara.Page.GetByLabel("What do they expect of us?").FillAsync("An answer from Finance the same day\nIT that answers at sea");
        await mara.ClickAsync("Save");
        await mara.ShouldSeeAsync("section[aria-labelledby=expect]", "An answer from Finance the same day");

        await mara.GoToAsync("/gather/segments");
        foreach (var office in (string[])["Finance", "IT"])
            await Assertions.Expect(mara.Page.Locator(".path", new() { HasText = office }).First).ToContainTextAsync("The crew");
        await mara.ShouldSeeAsync("section[aria-labelledby=gate]", "We know whom we serve and what they expect");
    }

    private static async Task NameAnOwnerAsync(Visit tomasz, string point, string owner)
    {
        await tomasz.GoToAsync("/gather/pain-points");
        await tomasz.FollowAsync(point);
        await tomasz.Page.Locator("main a[href$='/owner']").First.ClickAsync();
        if (owner != "Nobody yet")
        {
            await tomasz.FillAsync("Find people", owner.Split(' ')[1]);
            await tomasz.ClickAsync("Search");
        }
        await tomasz.Page.Locator(".people-found label", new() { HasText = owner }).ClickAsync();
        await tomasz.ClickAsync("Save");
    }
}
