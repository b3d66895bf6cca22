using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Northquay;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Hearing;

/// <summary>What most of them say, and what an analyst arranges (steps 9 and 10).</summary>
internal static class ThemesChapter
{
    private const int Patience = 60_000; // themes are found in the background

    /// <summary>Keeping people informed is being clear: one idea under two names.</summary>
    public static async Task MergeAsync(Round round, Visit mara)
    {
        await mara.GoToAsync($"{round.Page}/themes");
        var informed = mara.Page.GetByRole(AriaRole.Link, new() { Name = "Keep us informed", Exact = true });
        await Assertions.Expect(informed).ToBeVisibleAsync(new() { Timeout = Patience });
        await informed.ClickAsync();
        await mara.Page.GetByLabel("Goes into").SelectOptionAsync(new SelectOptionValue { Label = "Clear" });
        await mara.ClickAsync("Merge");
        await Assertions.Expect(Theme(mara, "Clear")).ToContainTextAsync("53 of 187", new() { Timeout = Patience });
    }

    /// <summary>Calm and clear are said everywhere; fast is said most, and mostly in one place.</summary>
    public static async Task ReadTheRankingAsync(Visit mara)
    {
        var names = await mara.Page.Locator("article.theme h3").AllInnerTextsAsync();
        names.Where(name => name is "Calm" or "Clear" or "Fast").ShouldBe(["Calm", "Clear", "Fast"]);
        await SharesAsync(
            mara,
            "Calm",
            "59 of 187",
            ("Onboard", "29%"),
            ("Terminals", "32%"),
            ("Contact Centre", "36%"),
            ("Head Office", "30%")
        );
        // Three said it at the Head Office; the Contact Centre's number would give them away.
        await SharesAsync(
            mara,
            "Fast",
            "66 of 187",
            ("Onboard", "22%"),
            ("Terminals", "87%"),
            ("Contact Centre", "not shown"),
            ("Head Office", "not shown")
        );
        await mara.ShouldSeeAsync("section[aria-labelledby=loud]", "Mostly said in Terminals");
        await mara.ShouldBeAccessibleAsync();
    }

    /// <summary>
    /// Somebody has read where "clear" was said before the merge, so its shares stay as they were: the new ones could be subtracted from
    /// them. In the example's own survey, with the same answers, it was merged before anybody read.
    /// </summary>
    public static async Task ReadWhereClearIsSaidAsync(Round round, Visit mara)
    {
        await mara.FollowAsync("Clear");
        await mara.ShouldSayAsync("These are the numbers from before the last changes");
        var example = await round.App.ReadAsync(db =>
            db.Surveys.Where(s => s.Title == "Your best day").OrderBy(s => s.ClosedAt).Select(s => s.Id).FirstAsync()
        );
        await mara.GoToAsync($"/gather/surveys/{example}/themes");
        await SharesAsync(
            mara,
            "Clear",
            "53 of 187",
            ("Onboard", "25%"),
            ("Terminals", "30%"),
            ("Contact Centre", "32%"),
            ("Head Office", "27%")
        );
        await SharesAsync(mara, "Calm", "59 of 187");
        await SharesAsync(mara, "Fast", "66 of 187");
    }

    /// <summary>Each theme opens its quotes; two of them speak for another one, and go back.</summary>
    public static async Task MoveTwoQuotesAsync(Round round, Visit mara)
    {
        foreach (var name in (string[])["Calm", "Clear", "Fast"])
        {
            await mara.GoToAsync($"{round.Page}/themes");
            await mara.FollowAsync(name);
            await Assertions.Expect(mara.Page.Locator(".sentences blockquote mark").First).ToBeVisibleAsync();
        }
        var quotes = mara.Page.Locator(".sentences li");
        var before = await quotes.CountAsync();
        for (var moved = 0; moved < 2; moved++)
        {
            await quotes.First.GetByRole(AriaRole.Link).ClickAsync();
            await mara.Page.GetByLabel("Goes into").SelectOptionAsync(new SelectOptionValue { Label = "Calm" });
            await mara.ClickAsync("Move");
            await mara.ShouldSayAsync("The sentence speaks for “Calm” now.");
        }
        await mara.GoToAsync($"{round.Page}/themes");
        var sentences = mara.Page.Locator(".changes li", new() { HasText = "A sentence of “Fast” speaks for “Calm”." });
        await Assertions.Expect(sentences).ToHaveCountAsync(2);
        for (var left = 1; left >= 0; left--)
        {
            await sentences.First.GetByRole(AriaRole.Button).ClickAsync();
            await Assertions.Expect(sentences).ToHaveCountAsync(left);
        }
        await mara.FollowAsync("Fast");
        await Assertions.Expect(quotes).ToHaveCountAsync(before);
    }

    /// <summary>Boarding fast is one thing, an answer on the phone another: any of four words moves an answer, until it is taken back.</summary>
    public static async Task SplitFastBoardingAsync(Round round, Visit mara)
    {
        await mara.Page.Locator("main a[href$='/parts']").ClickAsync();
        await mara.FillAsync("Words, with commas between them", "aboard, through, ramp, gate");
        await mara.ClickAsync("See what would go");
        await mara.ShouldSeeAsync("[aria-labelledby=own-words] [role=status]", "17 of 66 people would go, 49 stay.");
        await mara.ShouldBeAccessibleAsync();
        await mara.FillAsync("What is it called?", "Fast boarding");
        await mara.ClickAsync("Split it off");

        var boarding = mara.Page.Locator("main h3", new() { HasText = "Fast boarding" });
        await Assertions.Expect(boarding).ToHaveCountAsync(1, new() { Timeout = Patience });
        await mara.Page.Locator(".changes li", new() { HasText = "Fast boarding" }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(boarding).ToHaveCountAsync(0, new() { Timeout = Patience });
        await Assertions.Expect(Theme(mara, "Fast")).ToContainTextAsync("66 of 187");
    }

    private static async Task SharesAsync(Visit mara, string theme, string said, params (string Unit, string Share)[] shares)
    {
        await Assertions.Expect(Theme(mara, theme)).ToContainTextAsync(said);
        foreach (var (unit, share) in shares)
            await Assertions.Expect(Theme(mara, theme).Locator("li", new() { HasText = unit })).ToContainTextAsync(share);
    }

    private static ILocator Theme(Visit mara, string name) =>
        mara.Page.Locator("article.theme", new() { Has = mara.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }) });
}
