using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Northquay;
using Lodestar.Web.Features.Gather.Listening;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Hearing;

/// <summary>Eight remote agents around a table, and ninety people in a hall (step 8).</summary>
internal static class InPersonChapter
{
    /// <summary>Mara types what she hears: the code, the words, Enter.</summary>
    public static async Task NoteAFocusGroupAsync(Visit mara)
    {
        await BeginAsync(mara, "FocusGroup", "Remote agents, once more", seats: 8);
        foreach (var (at, noted) in NorthquaySpoken.Noted.Index())
        {
            await mara.Page.Locator("#line").FillAsync($"s{noted.Speaker} {noted.Line}");
            await mara.Page.Locator("#line").PressAsync("Enter");
            await mara.ShouldSeeAsync("#noted", at == 0 ? "1 remark ·" : $"{at + 1} remarks ·");
        }
        await mara.ShouldSeeAsync("#noted", "14 remarks · 8 speakers");
        (await mara.Page.Locator(".speaker h3").AllInnerTextsAsync()).ShouldBe(Enumerable.Range(1, 8).Select(code => $"S{code}"));
        await mara.ShouldBeAccessibleAsync();

        await mara.ClickAsync("Close the session");
        await mara.ShouldSayAsync("8 people spoke");
        await Assertions.Expect(mara.Page.GetByText("S1", new() { Exact = true })).ToHaveCountAsync(0); // nobody can tell any more who it was
    }

    /// <summary>Two lines are shown and agreed with, two are not shown, and the hall sees that and why.</summary>
    public static async Task ModerateATownHallAsync(Round round, Visit mara)
    {
        await BeginAsync(mara, "TownHall", "All hands, once more", seats: 90);
        var code = await mara.Page.Locator("main a[href*='/t/']").First.GetAttributeAsync("href");
        var phone = new Uri(new Uri(round.App.PublicUrl), code).AbsolutePath.Replace("/wall", "", StringComparison.Ordinal);
        await using var ana = await round.VisitorAsync();
        await using var ben = await round.VisitorAsync();
        await ana.GoToAsync(phone);
        await ben.GoToAsync(phone);

        await SayAsync(ana, "Say what happens next, every time");
        await SayAsync(ben, "Stay calm so that they can be");
        await SayAsync(ben, "Say what happens next each time");
        await SayAsync(ana, "Ask the duty officer at Saltmarsh why he never answers");
        await mara.ClickAsync("Show: Say what happens next, every time");
        await mara.ClickAsync("Show: Stay calm so that they can be");
        await HideAsync(mara, "Say what happens next each time", "Said before");
        await HideAsync(mara, "Ask the duty officer at Saltmarsh why he never answers", "Names somebody");

        await ben.Page.Locator(".hall li", new() { HasText = "Say what happens next, every time" }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(ana.Page.Locator(".hall li").First).ToContainTextAsync("1"); // the most agreed comes first
        await ana.ShouldSeeAsync(".hidden-log", "2 remarks are not shown");
        await ana.Page.Locator(".hidden-log summary").ClickAsync();
        await ana.ShouldSeeAsync(".hidden-log", "Say what happens next each time");
        (await ana.Page.ContentAsync()).ShouldNotContain("duty officer");
        await ana.ShouldBeAccessibleAsync();
        await mara.ClickAsync("Close the session");
        await mara.ShouldSayAsync("A few remarks"); // three are too few for a number
    }

    /// <summary>The hall of ninety, as it ended: forty lines joined the pool, two are not shown.</summary>
    public static async Task ReadTheHallAsync(Visit mara)
    {
        await mara.GoToAsync("/gather/sessions");
        await mara.FollowAsync("All hands at the quay");
        await mara.ShouldSeeAsync(".figure", "40 remarks");
        await mara.ShouldSeeAsync(".hidden-log", "2 remarks are not shown");
        await mara.ShouldSeeAsync("section[aria-labelledby=said] li:first-child", "61 agreed");
    }

    private static async Task BeginAsync(Visit mara, string kind, string title, int seats)
    {
        await mara.GoToAsync("/gather/sessions/new");
        await mara.Page.Locator($"input[name='Form.Kind'][value={kind}]").CheckAsync();
        await mara.FillAsync("Name of the session", title);
        await mara.Page.Locator("#Form_Seats").FillAsync($"{seats}");
        await mara.ClickAsync("Begin to listen");
        await mara.ShouldSayAsync("Running");
    }

    private static async Task SayAsync(Visit phone, string line)
    {
        await phone.FillAsync("Say it in a sentence", line);
        await phone.ClickAsync("Send");
        await Assertions.Expect(phone.Page.GetByLabel("Say it in a sentence")).ToHaveValueAsync("");
    }

    private static async Task HideAsync(Visit mara, string line, string reason)
    {
        var waiting = mara.Page.Locator(".desk li", new() { HasText = line });
        await waiting.Locator("summary").ClickAsync();
        await waiting.GetByRole(AriaRole.Button, new() { Name = $"Hide, {reason}: {line}" }).ClickAsync();
        await mara.ShouldSeeAsync("section[aria-labelledby=hidden]", line);
    }
}
