using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.Gather.Demo;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather;

/// <summary>Northquay's survey says what its story says.</summary>
public class DemoTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    public void A_hundred_and_eighty_seven_answered_from_every_department_and_level()
    {
        var seats = NorthquaySeats.All().ToList();

        seats
            .GroupBy(s => s.Department)
            .Select(g => (g.Key, g.Count()))
            .ShouldBe([("Onboard", 63), ("Terminals", 47), ("Contact Centre", 47), ("Head Office", 30)]);
        seats.Count(s => s.Team == "Night Desk").ShouldBe(4);
        seats.CountBy(s => s.Level).ToDictionary()[Level.Executive].ShouldBe(6);
        seats.CountBy(s => s.Level).ToDictionary()[Level.Manager].ShouldBe(25);
        seats.CountBy(s => s.Level).ToDictionary()[Level.Frontline].ShouldBe(156);
    }

    [Fact]
    public async Task The_engine_finds_calm_in_59_answers_clear_in_53_and_fast_in_66_and_ranks_them_in_this_order()
    {
        var survey = await app.ReadAsync(db => db.Surveys.SingleAsync(s => s.Title == "Your best day"));
        var themes = await app.ReadAsync(db =>
            db.Set<Theme>().AsNoTracking().Where(t => t.SurveyId == survey.Id && t.Rank > 0).OrderBy(t => t.Rank).ToListAsync()
        );

        themes
            .Where(t => t.Key is "calm" or "clear" or "fast")
            .Select(t => (t.Key, t.Answers))
            .ShouldBe([("calm", 59), ("clear", 53), ("fast", 66)]);
    }

    [Fact]
    public async Task Hardly_two_answers_are_the_same()
    {
        var texts = await app.ReadAsync(async db =>
        {
            var survey = await db.Surveys.SingleAsync(s => s.Title == "Your best day");
            return await db.Answers.Where(a => a.QuestionId == survey.Questions[0].Id).Select(a => a.Text).ToListAsync();
        });

        texts.Count.ShouldBe(187);
        texts.Distinct().Count().ShouldBeGreaterThan(130);
        texts.GroupBy(t => t).Max(g => g.Count()).ShouldBeLessThan(6);
    }

    [Fact]
    public async Task Its_page_shows_who_was_heard_and_hides_the_night_desk_with_chat()
    {
        var survey = await app.ReadAsync(db => db.Surveys.SingleAsync(s => s.Title == "Your best day"));

        var page = await app.As(Role.Champion).OpenAsync($"/gather/surveys/{survey.Id}");

        page.Text.ShouldContain("187 of 240");
        RowOf("Onboard").ShouldContain("63 of 84");
        RowOf("Terminals").ShouldContain("47 of 62");
        RowOf("Voice").ShouldContain("23 of 26");
        RowOf("Night Desk").ShouldNotContain("4");
        RowOf("Chat").ShouldNotContain("20");

        string RowOf(string unit) => page.All("table.reach tbody tr").Single(row => row.StartsWith(unit + " ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Twenty_three_pain_points_are_known_and_nine_are_solved()
    {
        var page = await app.As(Role.Member).OpenAsync("/gather");

        page.Text.ShouldContain("14 open · 9 solved");
        (await app.As(Role.Member).OpenAsync("/gather/pain-points?show=done")).Text.ShouldContain("Delay announcements differ by channel");
    }

    [Fact]
    public async Task Nine_have_an_owner_and_are_answered_on_a_page_that_a_visitor_reads()
    {
        var list = await app.As(Role.Champion).OpenAsync("/gather/you-said");
        var owned = await app.ReadAsync(db => db.PainPoints.CountAsync(p => p.OwnerId != null));

        owned.ShouldBe(9);
        list.Text.ShouldContain("2 have waited longer than promised.");
        var told = await app.Visitor().OpenAsync(list.Find("main a[href^='/you-said/']").GetAttribute("href")!);
        told.All(".told li").Count.ShouldBe(22); // nine pain points and all themes but one
        told.Text.ShouldContain("We did One script goes to board, app and radio at the same minute.");
        told.Text.ShouldContain("14 more are being looked at");
    }

    [Fact]
    public async Task Three_kinds_of_customers_and_the_crew_are_known_and_the_gate_is_open()
    {
        var page = await app.As(Role.Member).OpenAsync("/gather/segments");

        page.All(".segment h3").ShouldBe(["Commuters", "Freight drivers", "Holiday families", "The crew"]);
        page.Text.ShouldContain("We know whom we serve and what they expect");
    }

    [Fact]
    public async Task The_library_holds_a_mission_five_values_the_old_slogan_and_two_brochures()
    {
        var page = await app.As(Role.Member).OpenAsync("/gather/sources");

        page.All("h2").ShouldBe(["Mission", "Value", "Slogan", "Marketing"]);
        page.All(".lines a").Count.ShouldBe(9);
        (await app.As(Role.Member).OpenAsync("/gather/excerpts")).Text.ShouldContain("We say what is, also when it is late.");
    }
}
