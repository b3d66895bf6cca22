using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Features.Write.Rooms;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.TwoHours;

/// <summary>Five sentences in pairs, and better words for one of them (step 15).</summary>
internal static class WordsChapter
{
    public static async Task FormPairsAsync(Team team)
    {
        await team.NextAsync("Words");
        await team.Mara.ClickAsync("Form pairs");
        await team.AllAsync((visit, _) => RoomScreen.ShouldShowAsync(visit.Page.Locator("#pairs"), "You write with"));
    }

    public static async Task FindSentencesAsync(Team team)
    {
        await Task.WhenAll(NorthquayCards.Sentences.Zip(team.Nine, ProposeAsync));
        await Task.WhenAll(team.Screens.Select(screen => RoomScreen.ShouldCountAsync(screen.Page.Locator("article.candidate"), 5)));
        await OfferAsync(team.Nine[5], NorthquayCards.Sentences[3], fromWord: 1, "every passenger");
        foreach (var visit in (Visit[])[team.Nine[6], team.Nine[7]])
            await BackAsync(visit);
        var author = team.Nine[3].Page;
        await RoomScreen.ShouldShowAsync(author.Locator(".offers li"), "3"); // the one who offered it, and two more
        await author.Locator("[id^=take-]").ClickAsync();
        await Task.WhenAll(
            team.Screens.Select(screen =>
                RoomScreen.ShouldShowAsync(screen.Page.Locator("#words"), "Bring every passenger home without worry")
            )
        );
        await team.ShouldEqualTheServerAsync();
    }

    private static async Task ProposeAsync(string sentence, Visit visit)
    {
        await visit.FillAsync("A new sentence", sentence);
        await visit.ClickAsync("Put it on the table");
        await RoomScreen.ShouldCountAsync(visit.Page.Locator("article.candidate", new() { HasText = sentence }), 1);
    }

    private static async Task OfferAsync(Visit visit, string sentence, int fromWord, string instead)
    {
        var candidate = visit.Page.Locator("article.candidate", new() { HasText = sentence });
        await candidate.Locator("summary", new() { HasText = "Offer other words" }).ClickAsync();
        await candidate.Locator(".pick-words label").Nth(fromWord).ClickAsync();
        await candidate.GetByLabel("Instead").FillAsync(instead);
        await candidate.GetByRole(AriaRole.Button, new() { Name = "Offer", Exact = true }).ClickAsync();
        await RoomScreen.ShouldShowAsync(candidate.Locator(".offers"), instead);
    }

    private static async Task BackAsync(Visit visit)
    {
        var button = visit.Page.Locator("[id^=back-]");
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true", new() { Timeout = RoomScreen.Patience });
    }
}
