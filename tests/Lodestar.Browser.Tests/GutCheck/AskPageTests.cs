using Lodestar.Browser.Tests.Hosting;
using Lodestar.Core.GutCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.GutCheck;

public class AskPageTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Theory]
    [InlineData(Screen.Phone, ColorScheme.Light)]
    [InlineData(Screen.Phone, ColorScheme.Dark)]
    [InlineData(Screen.Desktop, ColorScheme.Light)]
    public async Task The_readers_page_is_accessible_and_fits(Screen screen, ColorScheme scheme)
    {
        var link = await LinkAsync();
        await using var visit = await chromium.VisitAsync(app, screen: screen, scheme: scheme);

        await visit.GoToAsync(link);
        (await visit.Page.Locator(".words").IsVisibleAsync()).ShouldBeFalse("first the sentence, and nothing about it");
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Go on" }).ClickAsync();
        await visit.Page.Locator(".words label", new() { HasText = "seamless" }).First.ClickAsync();
        await visit.Page.GetByLabel("Instead of “seamless” I would say …").WaitForAsync();

        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();

        await visit.Page.Locator(".react label").First.ClickAsync();
        await visit.ClickAsync("Send my answer");
        (await visit.HeadingAsync()).ShouldBe("Thank you. One last thing");
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
    }

    // A round of its own about the demo's second version, with one guest.
    private async Task<string> LinkAsync()
    {
        var now = app.Clock.GetUtcNow();
        var (version, number) = await app.ReadAsync(async db =>
            (await db.DraftVersions.AsNoTracking().SingleAsync(v => v.Number == 2), await db.Rounds.MaxAsync(r => r.Number) + 1)
        );
        var round = Round.Open(version, number, now, now.AddDays(7));
        round.Invite(new Invitation("Guest", StakeholderKind.Family), new Attendees(new HashSet<Guid>(), new HashSet<string>()));
        var (link, token) = ReaderLink.To(round.Readers[0], round.EndsAt);
        await app.ChangeAsync(async db =>
        {
            // One round about a sentence is open at a time.
            await db.Rounds.Where(r => r.State == RoundState.Open).ExecuteUpdateAsync(r => r.SetProperty(x => x.State, RoundState.Closed));
            db.AddRange(round, link);
        });
        return $"/g/{token}";
    }
}
