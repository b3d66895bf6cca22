using Lodestar.Browser.Tests.Journeys.Northquay;
using Lodestar.Web.Tests.GutCheck;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Adopted;

/// <summary>Twenty people who were not in the room, a word that three of them stumble over, and twelve who are asked again (steps 18 and 19).</summary>
internal static class ReadersChapter
{
    private const string Draft = "Make every crossing seamless and clear";
    private const string Vision = "Make every crossing calm and clear";

    public static async Task<Asking> SixteenOfTwentyAsync(Crew crew)
    {
        var asking = await Asking.AboutAsync(crew.App, Draft, readers: 20);
        foreach (var link in asking.Links.Take(15))
            await SayAsync(crew, link, ("Form.Reaction", "DefinitelyUs"));
        await AgreeOnAPhoneAsync(crew, asking.Links[15]);
        await HesitateOnAPhoneAsync(crew, asking.Links[16]);
        foreach (var link in asking.Links.Skip(17).Take(2))
            await SayAsync(
                crew,
                link,
                ("Form.Reaction", "Almost"),
                ("Form.Flags", "3"),
                ("Form.Reason", "It sounds like an advertisement.")
            );
        await SayAsync(crew, asking.Links[19], ("Form.Reaction", "NotUs"), ("Form.Reason", "And the freight drivers?"));

        await crew.Mara.GoToAsync(asking.Address);
        await crew.Mara.ShouldSayAsync("20 of 20 have answered");
        await crew.Mara.ClickAsync("Close and look");
        await ShouldShowAsync(crew.Mara, "80%", "16 of 20", "58–92");
        await Assertions.Expect(crew.Mara.Page.Locator(".words sup").First).ToContainTextAsync("3");
        await crew.Mara.ShouldBeAccessibleAsync();
        return asking;
    }

    public static async Task NineteenOfTwentyAsync(Crew crew, Asking asking)
    {
        await crew.Mara.FollowAsync("Change a word");
        await crew.Mara.Page.Locator("textarea").FillAsync(Vision);
        await crew.Mara.Page.Locator("main form button.button").First.ClickAsync();
        await crew.Mara.ShouldSayAsync("12 people are asked again; the other answers stand.");
        var (round, again) = await asking.AgainAsync(crew.App);
        again.Count.ShouldBe(12);
        foreach (var (place, link) in again.Index())
            await SayAsync(crew, link, ("Form.Reaction", place == 0 ? "Almost" : "DefinitelyUs"), ("Form.Reason", "Also for freight?"));

        await crew.Mara.GoToAsync($"/gut-check/rounds/{round}");
        await crew.Mara.ClickAsync("Close and look");
        await ShouldShowAsync(crew.Mara, "95%", "19 of 20", "76–99");
        await crew.Ines.GoToAsync($"/gut-check/rounds/{round}/adoption");
    }

    public static async Task AdoptAsync(Crew crew)
    {
        await Assertions.Expect(crew.Ines.Page.Locator(".diff del")).ToContainTextAsync("seamless");
        await Assertions.Expect(crew.Ines.Page.Locator(".diff ins")).ToContainTextAsync("calm");
        await crew.Ines.ShouldSayAsync("1 person who hesitates has had no answer.");
        await crew.Ines.ShouldBeAccessibleAsync();
        await crew.Ines.FollowAsync("Answer");
        await crew.Ines.Page.Locator("main textarea").FillAsync("Yes: a crossing is everyone's, freight as well.");
        await crew.Ines.Page.Locator("main form button.button").First.ClickAsync();
        await crew.Ines.FollowAsync("Adopt the sentence");
        await Assertions.Expect(crew.Ines.Page.Locator("main")).Not.ToContainTextAsync("has had no answer");
        await crew.Ines.FillAsync("Why adopt it all the same?", "Every role is asked what it will do at the launch.");
        await crew.Ines.ClickAsync("Make it our vision all the same");
        await crew.Lena.GoToAsync("/");
        (await crew.Lena.HeadingAsync()).ShouldBe(Vision);
    }

    private static async Task AgreeOnAPhoneAsync(Crew crew, string link)
    {
        await using var reader = await crew.ReaderAsync();
        await reader.GoToAsync(link);
        await reader.ShouldFitTheScreenAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Go on" }).ClickAsync();
        await reader.Page.Locator(".react label").First.ClickAsync();
        await reader.ClickAsync("Send my answer");
        await reader.ShouldSayAsync("Thank you");
    }

    private static async Task HesitateOnAPhoneAsync(Crew crew, string link)
    {
        await using var reader = await crew.ReaderAsync();
        await reader.GoToAsync(link);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Go on" }).ClickAsync();
        await reader.Page.Locator(".words label", new() { HasText = "seamless" }).First.ClickAsync();
        await reader.Page.Locator(".react label").Nth(1).ClickAsync();
        await reader.ClickAsync("Send my answer");
        await reader.ShouldSayAsync("Thank you");
    }

    // The others need no window: they fill in the same page.
    private static Task SayAsync(Crew crew, string link, params (string, string)[] answer) => crew.App.Visitor().SubmitAsync(link, answer);

    private static async Task ShouldShowAsync(Hosting.Visit visit, params string[] figures)
    {
        foreach (var figure in figures)
            await Assertions.Expect(visit.Page.Locator(".figure").First).ToContainTextAsync(figure);
    }
}
