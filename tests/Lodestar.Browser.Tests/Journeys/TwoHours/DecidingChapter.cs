using Lodestar.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.TwoHours;

/// <summary>One sentence rated by all, two that go on, and an objection that makes one of them better (steps 15 and 16).</summary>
internal static class DecidingChapter
{
    private const string First = "Deliver efficient, seamless crossings";
    private const string Better = "Make every crossing seamless and clear";
    private const string Other = "Bring every passenger home without worry";

    public static async Task RateAsync(Team team)
    {
        await team.NextAsync("Criteria");
        await team.AllAsync((visit, seat) => RateAsync(visit, First, seat));
        await RoomScreen.ShouldShowAsync(Sentence(team.Projector, "rate", First), "9 of 9 have filled in their sheet");
        foreach (var sentence in (string[])[First, Other])
            await team.Mara.Page.Locator("#finalists label", new() { HasText = sentence }).Locator("input").CheckAsync();
        await team.Mara.ClickAsync("These go on");
        await team.ShouldEqualTheServerAsync();
    }

    public static async Task WorkAnObjectionInAsync(Team team)
    {
        await team.NextAsync("Consent");
        await AnswerAsync(team.Nine[8], First, "Something speaks against it", "efficient is about us");
        var objection = team.Mara.Page.Locator("[id^=objection-]");
        await RoomScreen.ShouldShowAsync(objection, "efficient is about us");
        await objection.GetByLabel("The sentence then reads").FillAsync(Better);
        await objection.GetByLabel("What is done about it").FillAsync("“Efficient” is gone; “clear” is what every department said.");
        await objection.GetByRole(AriaRole.Button, new() { Name = "Worked in" }).ClickAsync();
        await Task.WhenAll(team.Screens.Select(screen => RoomScreen.ShouldCountAsync(Sentence(screen, "consent", Better), 1)));
        await team.AllAsync(
            async (visit, _) =>
            {
                await AnswerAsync(visit, Better);
                await AnswerAsync(visit, Other);
            }
        );
        await RoomScreen.ShouldShowAsync(Sentence(team.Projector, "consent", Better), "9 of 9 have answered");
        await RoomScreen.ShouldShowAsync(Sentence(team.Projector, "consent", Other), "9 of 9 have answered");
        await team.ShouldEqualTheServerAsync();
    }

    public static async Task EndAsync(Team team)
    {
        await team.Mara.Page.Locator("#close-room").ClickAsync();
        await Task.WhenAll(team.Screens.Select(screen => RoomScreen.ShouldShowAsync(screen.Page.Locator("h1"), "The workshop has ended")));
        await team.ShouldEqualTheServerAsync();
        foreach (var screen in team.Screens)
            await RoomScreen.ShouldShowAsync(screen.Page.Locator("main"), Better);
    }

    private static ILocator Sentence(Visit visit, string place, string text) =>
        visit.Page.Locator($"article[id^={place}-]", new() { HasText = text });

    private static async Task RateAsync(Visit visit, string text, int seat)
    {
        var lines = Sentence(visit, "rate", text).Locator(".rate-line");
        var count = await lines.CountAsync();
        count.ShouldBe(6);
        for (var line = 0; line < count; line++)
        {
            var button = lines.Nth(line).GetByRole(AriaRole.Button, new() { Name = $"{3 + (seat + line) % 2}", Exact = true });
            await button.ClickAsync();
            await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true", new() { Timeout = RoomScreen.Patience });
        }
    }

    private static async Task AnswerAsync(Visit visit, string text, string kind = "I can live and work with it", string? reason = null)
    {
        var article = Sentence(visit, "consent", text);
        await article.GetByLabel(kind).CheckAsync();
        if (reason is not null)
            await article.Locator("textarea").FillAsync(reason);
        await article.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await RoomScreen.ShouldCountAsync(article.GetByRole(AriaRole.Button, new() { Name = "Change my answer" }), 1);
    }
}
