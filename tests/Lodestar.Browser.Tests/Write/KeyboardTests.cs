using Lodestar.Browser.Tests.Hosting;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Tests.Write.Workshops;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Write;

/// <summary>A workshop for somebody who has a keyboard and hears the page, and for somebody who has too many tabs.</summary>
public class KeyboardTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    private const int MostStops = 60;

    [Fact]
    public async Task A_workshop_is_done_by_keyboard_alone_and_every_turn_of_it_is_said()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await using var ana = await chromium.VisitAsync(app);
        await SitDownAsync(ana, live);
        var said = ana.Page.Locator("#room-said");

        await live.GoToAsync(PhaseKind.Writing);
        await Assertions.Expect(said).ToHaveTextAsync("Now: Silent writing");
        foreach (var card in (string[])["Greet first", "Say hello"])
        {
            await TabToAsync(ana, "textarea");
            await ana.Page.Keyboard.TypeAsync(card);
            await ana.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(ana.Page.Locator(".card.mine", new() { HasText = card })).ToHaveCountAsync(1);
        }
        await ana.ShouldBeAccessibleAsync();

        await live.GoToAsync(PhaseKind.Grouping);
        await Assertions.Expect(said).ToHaveTextAsync("Now: Grouping");
        await GroupAsync(ana, "Welcome", cards: 2);
        await Assertions.Expect(said).ToHaveTextAsync("Group “Welcome”: 2 cards.");
        await ShouldStandAsync(ana, "#grouping");
        await TabToAsync(ana, ".group .card summary");
        await ana.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(ana, ".group .card details[open] button");
        await ana.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(said).ToHaveTextAsync("Group “Welcome”: 1 card.");
        await ana.ShouldBeAccessibleAsync();

        await live.GoToAsync(PhaseKind.Dots);
        await Assertions.Expect(said).ToHaveTextAsync("Now: Dots");
        var left = ana.Page.Locator("#dots-title[aria-live=polite]");
        await TabToAsync(ana, "[id^=more-]");
        await ana.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(left).ToHaveTextAsync("You have 4 dots left");
        await ana.Page.Keyboard.PressAsync("Enter"); // the same button, without looking for it again
        await Assertions.Expect(left).ToHaveTextAsync("You have 3 dots left");
        await ShouldStandAsync(ana, "#dots"); // the button is used up, the keyboard stays beside it
        await ana.ShouldBeAccessibleAsync();

        await live.GoToAsync(PhaseKind.Wordsmith);
        await Assertions.Expect(said).ToHaveTextAsync("Now: Words");
        await live.DoAsync(live.Ben, "propose", ("Text", "Make every crossing clear"));
        await Assertions.Expect(said).ToHaveTextAsync("On the table: Make every crossing clear");
        await ana.ShouldBeAccessibleAsync();
    }

    [Fact, Trait("Catalog", "T14")]
    public async Task Seven_tabs_of_one_person_all_go_with_the_room()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await using var ana = await chromium.VisitAsync(app);
        await SitDownAsync(ana, live);
        List<IPage> tabs = [ana.Page];
        for (var i = 0; i < 6; i++)
        {
            var tab = await ana.Page.Context.NewPageAsync();
            await tab.GotoAsync($"{app.PublicUrl}{live.Address}");
            tabs.Add(tab);
        }

        await live.GoToAsync(PhaseKind.Writing);

        foreach (var tab in tabs)
            await Assertions.Expect(tab.Locator("h1")).ToHaveTextAsync("Silent writing", new() { Timeout = 15_000 });
    }

    private static async Task SitDownAsync(Visit visit, LiveWorkshop live)
    {
        await visit.GoToAsync(await live.LinkAsync(0));
        await visit.Page.GetByRole(AriaRole.Button).First.ClickAsync();
        await visit.Page.WaitForURLAsync($"**{live.Address}");
    }

    private static async Task GroupAsync(Visit visit, string name, int cards)
    {
        for (var card = 0; card < cards; card++)
        {
            await TabToAsync(visit, "#make-group input[type=checkbox]:not(:checked)");
            await visit.Page.Keyboard.PressAsync("Space");
        }
        await TabToAsync(visit, "#make-group input[name='Form.Text']");
        await visit.Page.Keyboard.TypeAsync(name);
        await visit.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabToAsync(Visit visit, string selector)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
            await visit.Page.Keyboard.PressAsync("Tab");
        }
        throw new InvalidOperationException($"The keyboard does not come to {selector}.");
    }

    // Not at the top of the page, where everything would have to be passed again.
    private static async Task ShouldStandAsync(Visit visit, string place) =>
        await Assertions.Expect(visit.Page.Locator($"{place} :focus")).ToHaveCountAsync(1);
}
