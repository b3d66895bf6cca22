using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Northquay;
using Lodestar.Core.Gather;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Hearing;

/// <summary>"Your best day": three questions of the method in three languages, by mail, poster and kiosk (step 4).</summary>
internal static class CampaignChapter
{
    public static readonly IReadOnlyList<string> Questions =
    [
        QuestionBank.ThinkOf.Wording.Text,
        QuestionBank.Feel.Wording.Text,
        QuestionBank.InTheWay.Wording.Text,
    ];

    public static async Task OpenAsync(Round round, Visit mara)
    {
        await mara.GoToAsync("/gather/surveys/new?ask=three");
        await mara.FillAsync("Name of the survey", "Your best day");
        await mara.ClickAsync("Make the survey");
        foreach (var question in Questions)
            await mara.ShouldSayAsync(question);
        await TranslateAsync(mara, "Polski", "Twój najlepszy dzień");
        await TranslateAsync(mara, "Português", "O teu melhor dia");
        (await mara.Page.Locator(".languages").InnerTextAsync()).ShouldNotContain("missing");

        await mara.ClickAsync("Open the survey");
        var link = await mara.Page.Locator("main a[href*='/s/']").First.GetAttributeAsync("href");
        round.Open(mara.Path, link!);
    }

    /// <summary>A sheet for each place, the ships among them; its code knows where it hangs.</summary>
    public static async Task HangPostersAsync(Round round, Visit mara)
    {
        await mara.GoToAsync($"{round.Page}/posters");
        var sheets = mara.Page.Locator("section.paper.a4");
        await Assertions.Expect(sheets).ToHaveCountAsync(16);
        foreach (var ship in (string[])["Alba", "Brisa", "Halina"])
            await Assertions.Expect(sheets.Filter(new() { HasText = $"Onboard › {ship}" }).Locator("svg")).ToHaveCountAsync(1);
    }

    /// <summary>Those with an address get a letter; the 84 aboard have none.</summary>
    public static async Task WriteLettersAsync(Round round, Visit mara)
    {
        await mara.GoToAsync($"{round.Page}/invitations");
        await mara.ShouldSayAsync("84 people have no address that works");
        await mara.ClickAsync("Send 156 letters");
        await mara.ShouldSayAsync("Letters that went out");
    }

    private static async Task TranslateAsync(Visit mara, string language, string title)
    {
        await mara.FollowAsync(language);
        await mara.FillAsync("Your best day", title);
        await mara.ClickAsync("Save");
        await mara.ShouldSeeAsync("h1", "Your best day");
    }
}
