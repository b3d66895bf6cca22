using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Northquay;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Write;

public class CheckPagesTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Theory]
    [InlineData(Screen.Phone, ColorScheme.Light)]
    [InlineData(Screen.Phone, ColorScheme.Dark)]
    [InlineData(Screen.Desktop, ColorScheme.Light)]
    public async Task Every_page_around_a_version_is_accessible_and_fits(Screen screen, ColorScheme scheme)
    {
        var (draft, version, rest) = await app.ReadAsync(async db =>
        {
            var rest = await db.CoolingOffs.OrderBy(c => c.StartedAt).FirstAsync();
            return (rest.DraftId, rest.DraftVersionId, rest.Id);
        });
        await using var visit = await chromium.VisitAsync(app, Cast.Mara, screen, scheme: scheme);

        foreach (
            var address in new[]
            {
                $"/write/drafts/{draft}",
                $"/write/drafts/{draft}/cooling-off",
                $"/write/cooling-offs/{rest}/readings",
                $"/write/versions/{version}/checklist",
                $"/write/drafts/{draft}/evidence",
                $"/write/drafts/{draft}/roles",
                $"/write/versions/{version}/values",
                $"/write/versions/{version}/segments",
                $"/write/versions/{version}/words/4",
                $"/write/versions/{version}/rating",
            }
        )
        {
            await visit.GoToAsync(address);
            await visit.ShouldBeAccessibleAsync();
            await visit.ShouldFitTheScreenAsync();
        }
    }

    [Fact]
    public async Task Without_script_a_sentence_is_put_away_and_a_change_is_refused()
    {
        var draft = await app.ReadAsync(async db => await db.CoolingOffs.OrderBy(c => c.StartedAt).Select(c => c.DraftId).FirstAsync());
        await using var visit = await chromium.VisitAsync(app, Cast.Tomasz, Screen.Phone, script: false);
        await visit.GoToAsync($"/write/drafts/{draft}/cooling-off");

        await visit.FillAsync("What should people take from it?", "people feel calm");
        await visit.ClickAsync("Put it away");

        await visit.ShouldSayAsync("It rests. Day 1 of 3");
        await visit.ShouldFitTheScreenAsync();
        await visit.GoToAsync($"/write/drafts/{draft}");
        await visit.ShouldSayAsync("Nobody changes it until then.");
        (await visit.Page.Locator("textarea").CountAsync()).ShouldBe(0);

        // Back again, for the others who look at this draft.
        await visit.GoToAsync($"/write/drafts/{draft}/cooling-off");
        await visit.Page.GetByText("It cannot wait").ClickAsync();
        await visit.FillAsync("Why does it have to come back now?", "A test is over.");
        await visit.ClickAsync("Take it back early");
        await visit.ShouldSayAsync("A test is over.");
    }
}
