using System.Net;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Features.Gather.Themes;
using Lodestar.Web.Tests.Gather.Themes;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.PainPoints;

/// <summary>"You said, we did": what leads see waiting, and what everybody reads.</summary>
public sealed class YouSaidTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task What_waits_longest_stands_first_and_says_by_how_much_it_is_late()
    {
        await SeedAsync("Old scanners", days: 12);
        await SeedAsync("Three forms", days: 41);

        var page = await _app.As(Cast.Tomasz).OpenAsync("/gather/you-said");

        page.All(".pain-text").ShouldBe(["Three forms", "Old scanners"]);
        page.Text.ShouldContain("41 days without a word, 11 more than promised");
        page.Text.ShouldContain("18 of 30 days left");
        page.Text.ShouldContain("1 has waited longer than promised.");
    }

    [Fact]
    public async Task An_answer_is_read_by_a_visitor_with_the_address_and_by_nobody_else()
    {
        var point = await SeedAsync("Old scanners", days: 3);
        await SeedAsync("A divorce at home", days: 3, p => p.Hide());
        await _app.As(Cast.Ines)
            .SubmitAsync(
                $"/gather/pain-points/{point.Id}/answer",
                ("Form.Answer", "They are older than some colleagues, and they go."),
                ("Form.Change", "New scanners at all five sites.")
            );
        var address = await OpenPageAsync();

        var told = await _app.Visitor().OpenAsync(address);

        told.Text.ShouldContain("You said Old scanners");
        told.Text.ShouldContain("We say They are older than some colleagues, and they go.");
        told.Text.ShouldContain("We did New scanners at all five sites.");
        told.Text.ShouldNotContain("divorce");
        (await _app.Visitor().OpenAsync("/you-said/abcdefghjk")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("Catalog", "A4")]
    public async Task Taken_back_merged_or_closed_it_is_read_no_more()
    {
        var (point, other) = (await SeedAsync("Old scanners", days: 3), await SeedAsync("Slow scanners", days: 3));
        foreach (var one in new[] { point, other })
            await _app.As(Cast.Ines).SubmitAsync($"/gather/pain-points/{one.Id}/answer", ("Form.Answer", $"About {one.Text}: they go."));
        var address = await OpenPageAsync();
        await (await _app.As(Cast.Ines).OpenAsync($"/gather/pain-points/{point.Id}/answer")).PressAsync("Take the answer back");
        await _app.ChangeAsync(async db =>
        {
            var into = await db.PainPoints.SingleAsync(p => p.Id == point.Id);
            (await db.PainPoints.SingleAsync(p => p.Id == other.Id)).MergeInto(into);
        });

        var told = await _app.Visitor().OpenAsync(address);
        told.Text.ShouldNotContain("they go");
        told.Text.ShouldContain("The first answers are being written.");

        await (await _app.As(Cast.Ines).OpenAsync("/gather/you-said")).PressAsync("Close the page");
        (await _app.Visitor().OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_theme_of_a_closed_survey_gets_its_answer_and_keeps_the_words_it_answers()
    {
        var ferry = new Ferry().Says("Onboard", 12, "people should step off calmer than they came").Closes();
        await ferry.SailAsync(_app);
        await _app.InScopeAsync(async services =>
        {
            var listening = (ThemeListening)services.GetService(typeof(ThemeListening))!;
            return await listening.ListenAsync(ferry.Survey.Id, TestContext.Current.CancellationToken);
        });
        var theme = await _app.ReadAsync(db => db.Set<Theme>().FirstAsync(t => t.Rank > 0));

        var page = await _app.As(Cast.Ines).SubmitAsync($"/gather/themes/{theme.Id}/answer", ("Form.Answer", "It is what we aim for."));
        page.Text.ShouldContain("1 of 1 have their answer.");
        (await _app.Visitor().OpenAsync(await OpenPageAsync())).Text.ShouldContain($"You said {theme.Name} We say It is what we aim for.");
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task Two_who_answer_at_once_see_each_other()
    {
        var point = await SeedAsync("Old scanners", days: 3);
        var address = $"/gather/pain-points/{point.Id}/answer";
        var (mine, theirs) = (await _app.As(Cast.Ines).OpenAsync(address), await _app.As(Cast.Tomasz).OpenAsync(address));
        await theirs.SubmitAsync("form.form", ("Form.Answer", "They go in May."));

        mine = await mine.SubmitAsync("form.form", ("Form.Answer", "They go in June."));

        mine.Text.ShouldContain("Theirs stands now: They go in May.");
        (await _app.ReadAsync(db => db.PainPoints.Select(p => p.Answer).SingleAsync())).ShouldBe("They go in May.");
    }

    private async Task<string> OpenPageAsync() =>
        (await (await _app.As(Cast.Ines).OpenAsync("/gather/you-said")).PressAsync("Open the page"))
            .Find("main a[href^='/you-said/']")
            .GetAttribute("href")!;

    private async Task<PainPoint> SeedAsync(string text, int days, Action<PainPoint>? change = null)
    {
        var point = new PainPoint(Cast.Northquay.Id, text, PainCategory.Products, Cast.Morning.AddDays(-days));
        change?.Invoke(point);
        await _app.SeedAsync(point);
        return point;
    }
}
