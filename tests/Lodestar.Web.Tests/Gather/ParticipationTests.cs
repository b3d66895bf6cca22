using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Gather.Themes;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather;

/// <summary>Who is heard, without anybody seeing who answered.</summary>
public sealed class ParticipationTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task An_open_survey_is_counted_in_steps_and_only_for_five_new_ones()
    {
        var ferry = await SailAsync(new Ferry().Says("Onboard", 13, "calm").Says("Terminals", 18, "calm"));
        var page = await (await OpenAsync(ferry)).SubmitAsync();

        page.Text.ShouldContain("30 or more");
        page.All(".turnout li")[0].ShouldContain("Onboard 10 or more of 25");
        page.All(".turnout li")[0].ShouldContain("under 60%");
        page.All(".turnout li")[1].ShouldContain("Terminals 15 or more of 25");
        page.All(".turnout li")[1].ShouldNotContain("under"); // it may be 19 of 25
        page.All("main form").ShouldBeEmpty();

        var before = page.All("main .turnout, main .figure");
        ferry.Says("Onboard", 4, "fast");
        await ferry.MoreAsync(_app);
        (await OpenAsync(ferry)).All("main .turnout, main .figure").ShouldBe(before);
        ferry.Says("Terminals", 1, "fast");
        await ferry.MoreAsync(_app);
        (await (await OpenAsync(ferry)).SubmitAsync()).Text.ShouldContain("Onboard 15 or more of 25");
    }

    [Fact]
    [Trait("Catalog", "F7")]
    public async Task Looking_or_answering_counts_nothing_by_itself()
    {
        var ferry = await SailAsync(new Ferry().Says("Onboard", 13, "calm"));

        await OpenAsync(ferry);

        (await _app.ReadAsync(db => db.Set<Lodestar.Core.Gather.Turnout>().CountAsync())).ShouldBe(0);
        (await _app.RunJobsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_low_unit_gets_its_poster_in_one_click_with_no_name_on_it()
    {
        var ferry = await SailAsync(new Ferry().Says("Onboard", 13, "calm").Says("Terminals", 18, "calm"));
        var page = await (await OpenAsync(ferry)).SubmitAsync();

        var poster = await page.FollowAsync(".turnout li a");

        poster.Text.ShouldContain("Your words are missing.");
        poster.Text.ShouldContain("10 or more of your 25 have answered.");
        poster.Text.ShouldContain(ferry.Survey.Code);
        poster.Text.ShouldNotContain("Sailor");
        poster.Find("section.paper.a4 svg").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_survey_that_has_closed_needs_no_reminder()
    {
        var ferry = await SailAsync(new Ferry().Says("Onboard", 13, "calm").Closes());
        var unit = await _app.ReadAsync(db => db.Units.Select(u => u.Id).FirstAsync());

        var poster = await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{ferry.Survey.Id}/reminders/{unit}");

        poster.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("Catalog", "F9")]
    public async Task Once_closed_units_and_levels_are_a_map_with_the_low_ones_in_front()
    {
        var ferry = await SailAsync(WithASmallNightDesk());

        var page = await OpenAsync(ferry);

        page.All("section[aria-labelledby=low] li").ShouldContain("Onboard13 of 25 · 52% (33–70)");
        page.All("table.heat tbody tr").Single(row => row.StartsWith("Night Desk", StringComparison.Ordinal)).ShouldNotContain("4");
        page.All("table.heat tbody tr").Single(row => row.StartsWith("Onboard", StringComparison.Ordinal)).ShouldContain("13 of 25");
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task A_combined_filter_is_answered_from_the_same_table_and_refused_with_the_same_words_whatever_the_reason()
    {
        var ferry = await SailAsync(WithASmallNightDesk());
        var units = await _app.ReadAsync(db => db.Units.ToDictionaryAsync(u => u.Name, u => u.Id));

        (await AskAsync("Onboard", "")).ShouldContain("Onboard 13 of 25");
        (await AskAsync("", "Frontline")).ShouldContain("Frontline 41 of 100");
        var small = await AskAsync("Night Desk", "Frontline");
        small.ShouldContain("“Night Desk · Frontline” is not shown. Either fewer than 5 answered there");
        (await AskAsync("Chat", "Frontline")).Replace("Chat", "X").ShouldBe(small.Replace("Night Desk", "X"));
        (await AskAsync("Onboard", "Executive"))
            .Replace("Onboard · Executives", "X")
            .ShouldBe(small.Replace("Night Desk · Frontline", "X"));

        async Task<string> AskAsync(string unit, string level)
        {
            var page = await _app.As(Cast.Mara)
                .OpenAsync(
                    $"/gather/surveys/{ferry.Survey.Id}/participation?unit={units.GetValueOrDefault(unit, Guid.Empty):D}&level={level}".Replace(
                        $"{Guid.Empty}",
                        ""
                    )
                );
            return page.Find("[aria-labelledby=one-group] [role=status]").TextContent.ReplaceLineEndings(" ").Trim().Replace("  ", " ");
        }
    }

    private async Task<Ferry> SailAsync(Ferry ferry)
    {
        await ferry.SailAsync(_app);
        var units = await _app.ReadAsync(db => db.Units.AsNoTracking().ToListAsync());
        await _app.SeedAsync([
            .. units.SelectMany(unit =>
                Enumerable.Range(0, 25).Select(i => (object)new Person(Cast.Northquay.Id, $"Sailor {i}", unit.Id, Level.Frontline))
            ),
        ]);
        return ferry;
    }

    private static Ferry WithASmallNightDesk() =>
        new Ferry()
            .Says("Onboard", 13, "calm")
            .Says("Terminals", 18, "calm")
            .Says("Night Desk", 4, "calm")
            .Says("Chat", 6, "calm")
            .Closes();

    private Task<WebPage> OpenAsync(Ferry ferry) => _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{ferry.Survey.Id}/participation");
}
