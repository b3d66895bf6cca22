using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Measure;

public class ObserveTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Phone, false)]
    [InlineData(Screen.Desktop, true)]
    public async Task Lena_records_an_interaction_in_six_taps(Screen screen, bool script)
    {
        var before = await CountAsync();
        await using var visit = await chromium.VisitAsync(app, Cast.Lena, screen, script);
        await visit.GoToAsync("/measure/observe");
        await visit.FollowAsync("Boarding");
        await visit.ShouldFitTheScreenAsync();
        if (script)
            await visit.ShouldBeAccessibleAsync();

        await visit.Page.GetByLabel("Busy", new() { Exact = true }).CheckAsync();
        await MarkAsync(visit, "Greet first", "Met");
        await MarkAsync(visit, "Explain delays", "Not met");
        await MarkAsync(visit, "Own it", "Met");
        await visit.ClickAsync("Record it");

        (await visit.HeadingAsync()).ShouldBe("Recorded. Thank you for looking.");
        (await CountAsync()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Exception_standards_appear_when_something_went_wrong()
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Lena, Screen.Phone);
        await visit.GoToAsync("/measure/observe");
        await visit.FollowAsync("Refunds");
        var refund = visit.Page.GetByText("Refund up to 60 euro", new() { Exact = true });
        (await refund.IsVisibleAsync()).ShouldBeFalse();

        await visit.Page.GetByLabel("Something went wrong", new() { Exact = true }).CheckAsync();

        (await refund.IsVisibleAsync()).ShouldBeTrue();
        await visit.ShouldBeAccessibleAsync();
    }

    [Fact, Trait("Catalog", "T3")]
    public async Task Back_and_sending_again_counts_once()
    {
        var before = await CountAsync();
        await using var visit = await chromium.VisitAsync(app, Cast.Lena, Screen.Phone);
        await visit.GoToAsync("/measure/observe");
        await visit.FollowAsync("Arrival");
        await visit.Page.GetByLabel("Quiet", new() { Exact = true }).CheckAsync();
        await MarkAsync(visit, "Greet first", "Met");

        // As a nervous thumb does it: two presses before the first answer is there.
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Record it" }).DblClickAsync();
        await visit.Page.WaitForURLAsync("**/measure/thanks**");

        (await CountAsync()).ShouldBe(before + 1);
    }

    private static Task MarkAsync(Visit visit, string standard, string verdict) =>
        visit.Page.GetByRole(AriaRole.Group, new() { Name = standard }).GetByLabel(verdict, new() { Exact = true }).CheckAsync();

    private Task<int> CountAsync() => app.ReadAsync(db => db.Observations.CountAsync());
}
