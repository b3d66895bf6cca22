using Lodestar.Browser.Tests.Hosting;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Gather;

/// <summary>A projector, a moderator and two phones, one of them behind a proxy that lets no stream through.</summary>
public class TownHallTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Fact]
    [Trait("Catalog", "T14")]
    public async Task What_one_phone_says_is_shown_to_all_and_agreed_with_by_the_other()
    {
        var hall = await OpenAsync();
        await using var moderator = await chromium.VisitAsync(app, Cast.Mara);
        await using var projector = await chromium.VisitAsync(app, scheme: ColorScheme.Dark);
        await using var ana = await chromium.VisitAsync(app, screen: Screen.Phone);
        await using var ben = await chromium.VisitAsync(app, screen: Screen.Phone);
        await ben.Page.RouteAsync("**/events", route => route.FulfillAsync(new() { Status = 204 }));
        await moderator.GoToAsync($"/gather/sessions/{hall.Id}");
        await projector.GoToAsync($"/t/{hall.Code}/wall");
        await ana.GoToAsync($"/t/{hall.Code}");
        await ben.GoToAsync($"/t/{hall.Code}");

        await ana.FillAsync("Say it in a sentence", "Say what happens next");
        await ana.ClickAsync("Send");
        await moderator.ClickAsync("Show: Say what happens next");

        foreach (var visit in (Visit[])[projector, ana, ben])
            await Assertions.Expect(visit.Page.Locator(".hall li")).ToContainTextAsync("Say what happens next");
        await ben.Page.Locator(".agree").ClickAsync();
        await Assertions.Expect(ben.Page.Locator(".agree")).ToHaveTextAsync("1 You agree");
        await Assertions.Expect(projector.Page.Locator(".agreed b")).ToHaveTextAsync("1");
        await Assertions.Expect(ana.Page.Locator(".agree")).ToHaveTextAsync("1 Agree");
        await Assertions.Expect(ben.Page.Locator(".agree")).ToHaveAttributeAsync("aria-pressed", "true");

        foreach (var visit in (Visit[])[moderator, projector, ana])
        {
            await visit.ShouldBeAccessibleAsync();
            await visit.ShouldFitTheScreenAsync();
        }
    }

    private async Task<ListeningSession> OpenAsync()
    {
        var organization = await app.ReadAsync(db => db.Organizations.Select(o => o.Id).SingleAsync());
        var survey = new Survey(organization, "Your best day", default, Cast.Morning);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Open(Cast.Morning);
        var hall = new ListeningSession(survey.Questions[0], SessionKind.TownHall, "All hands", Cast.Morning);
        await app.SeedAsync(survey, hall);
        return hall;
    }
}
