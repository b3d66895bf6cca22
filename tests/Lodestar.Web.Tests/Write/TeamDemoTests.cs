using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Web.Features.Write.Team;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

public class TeamDemoTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    public async Task Northquays_final_nine_are_the_storys()
    {
        var (team, functions) = await app.ReadAsync(async db =>
            (
                await db.People.Where(p => db.Set<TeamMember>().Any(m => m.PersonId == p.Id)).ToListAsync(),
                Functions.Of(await db.Units.ToListAsync())
            )
        );
        var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);

        team.Count.ShouldBe(9);
        team.Count(p => p.Level is Level.Executive).ShouldBe(1);
        team.Count(p => p.Level is Level.Manager).ShouldBe(2);
        team.Count(p => p.Level is Level.Frontline).ShouldBe(6);
        team.Select(p => functions.KeyOf(p.UnitId)).Distinct().Count().ShouldBe(4);
        team.Count(p => p.IsRemote).ShouldBe(3);
        team.Count(p => Tenures.YearsOn(today, p.HiredOn!.Value) >= 20).ShouldBeGreaterThanOrEqualTo(1);
    }

    [Fact]
    public async Task All_nine_said_yes_and_the_one_who_declined_is_told_as_left_out()
    {
        var page = await app.As(Cast.Mara).OpenAsync("/write/team");

        page.Document.QuerySelectorAll("input[name='Form.Pinned'][checked]").Length.ShouldBe(9);
        page.Find(".left-out").TextContent.ShouldContain("was asked and declined.");
        page.Find(".left-out").TextContent.ShouldContain("is not available from");
    }

    [Fact]
    public async Task Eleven_of_Northquay_are_refused_and_nine_proposed_instead()
    {
        var client = app.As(Cast.Mara);
        var page = await client.OpenAsync("/write/team");
        var more = page
            .Document.QuerySelectorAll("input[name='Form.People']")
            .Take(11)
            .Select(i => ("Form.People", i.GetAttribute("value")!));

        page = await page.SubmitAsync("#team", [.. more, ("Form.Reason", "")]);

        page.Text.ShouldContain("11 are too many to write one sentence together");
        (await app.ReadAsync(db => db.Set<TeamMember>().CountAsync())).ShouldBe(9);
    }

    [Fact]
    public async Task Asked_for_a_new_team_of_nine_it_proposes_one_executive_two_managers_and_six_of_the_frontline()
    {
        var page = await app.As(Cast.Mara).OpenAsync("/write/team");
        foreach (var pin in page.Document.QuerySelectorAll("input[name='Form.Pinned']"))
            pin.RemoveAttribute("checked");

        page = await page.PressAsync("Propose a team");

        var ids = page
            .Document.QuerySelectorAll(".seat input[name='Form.People']")
            .Select(i => Guid.Parse(i.GetAttribute("value")!))
            .ToList();
        var levels = await app.ReadAsync(db => db.People.Where(p => ids.Contains(p.Id)).Select(p => p.Level).ToListAsync());
        levels
            .CountBy(l => l)
            .ToDictionary()
            .ShouldBe(
                new Dictionary<Level, int>
                {
                    [Level.Executive] = 1,
                    [Level.Manager] = 2,
                    [Level.Frontline] = 6,
                },
                ignoreOrder: true
            );
        page.All(".coverage .warn").ShouldNotContain(gap => gap.Contains("Managers") || gap.Contains("Executives"));
    }

    [Fact]
    public async Task The_champions_notes_are_on_the_champions_page_and_on_nobody_elses()
    {
        const string thought = "Nobody should have to ask twice who can decide a refund.";

        (await app.As(Cast.Tomasz).OpenAsync("/write/prework")).Text.ShouldContain(thought);
        (await app.As(Cast.Mara).OpenAsync("/write/prework")).Text.ShouldNotContain(thought);
        (await app.As(Cast.Ines).OpenAsync("/write/prework")).Text.ShouldNotContain(thought);
        (await app.As(Cast.Tomasz).OpenAsync("/write/prework/print")).Text.ShouldNotContain(thought);
    }

    [Fact]
    public async Task The_pack_holds_themes_with_quotes_passages_obstacles_and_customers_and_nothing_private()
    {
        var page = await app.As(Cast.Mara).OpenAsync("/write/prework");
        var hidden = await app.ReadAsync(db => db.PainPoints.Where(p => p.IsPrivate).Select(p => p.Text).ToListAsync());

        page.All(".prework h2")
            .ShouldBe([
                "What people said in every part",
                "What we have said about ourselves",
                "What still stands in the way",
                "Whom we serve",
            ]);
        page.All(".prework-theme h3").ShouldContain(name => name.StartsWith("calm", StringComparison.OrdinalIgnoreCase));
        page.All(".prework-quotes li").Count.ShouldBeGreaterThan(6);
        foreach (var text in hidden)
            page.Text.ShouldNotContain(text);
    }

    [Fact]
    [Trait("Catalog", "A4")]
    public async Task A_theme_that_fewer_than_eight_said_is_named_without_its_sentences()
    {
        var theme = await app.ReadAsync(db => db.Set<Theme>().Where(t => t.Rank == 1 && t.Answers > 8).FirstAsync());
        (await QuotesAsync(theme)).ShouldNotBeEmpty();

        await SaidByAsync(theme, 7);
        (await QuotesAsync(theme)).ShouldBeEmpty();
        await SaidByAsync(theme, theme.Answers);
    }

    private Task SaidByAsync(Theme theme, int people) =>
        app.ReadAsync(db => db.Set<Theme>().Where(t => t.Id == theme.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.Answers, people)));

    private async Task<IReadOnlyList<string>> QuotesAsync(Theme theme)
    {
        var page = await app.As(Cast.Mara).OpenAsync("/write/prework");
        var shown = page.Document.QuerySelectorAll(".prework-theme").Single(t => t.QuerySelector("h3 .theirs")?.TextContent == theme.Name);
        return [.. shown.QuerySelectorAll("li").Select(li => li.TextContent)];
    }
}
