using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

public class TeamTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task Eleven_people_are_refused_in_a_sentence_and_the_choice_stays_ticked()
    {
        var people = await Room.MoveInAsync(app, "Elf");
        var page = await app.As(Role.Champion).OpenAsync("/write/team");

        page = await page.SubmitAsync("#team", [.. Ticks(people.Take(11)), ("Form.Reason", "")]);

        page.Text.ShouldContain("11 are too many to write one sentence together");
        page.Document.QuerySelectorAll("input[name='Form.People'][checked]").Length.ShouldBe(11);
        (await SeatsAsync(people)).ShouldBe(0);
    }

    [Fact]
    public async Task Nine_people_are_the_team_and_the_page_says_whom_they_speak_for()
    {
        var people = await Room.MoveInAsync(app, "Neun");
        var page = await app.As(Role.Facilitator).OpenAsync("/write/team");

        page = await page.SubmitAsync("#team", Ticks(people.Take(9)));

        page.Path.ShouldBe("/write");
        page.Text.ShouldContain("The writing team is 9 people.");
        page.Text.ShouldContain("Neun مريم 🚢 Gonçalves-Zieliński");
        page.Text.ShouldContain("Onboard Neun");
        (await SeatsAsync(people)).ShouldBe(9);
    }

    [Fact]
    public async Task A_reason_makes_a_team_of_four_possible_and_saving_twice_changes_nothing()
    {
        var people = await Room.MoveInAsync(app, "Vier");
        (string, string)[] choice = [.. Ticks(people.Take(4)), ("Form.Reason", "We are only four.")];
        var page = await app.As(Role.Owner).OpenAsync("/write/team");

        await Task.WhenAll(page.SubmitAsync("#team", choice), page.SubmitAsync("#team", choice));

        (await SeatsAsync(people)).ShouldBe(4);
        (await app.ReadAsync(db => db.WritingTeams.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Looking_shows_who_is_missing_and_keeps_nothing()
    {
        var people = await Room.MoveInAsync(app, "Blick");
        var client = app.As(Role.Champion);
        var seats = await app.ReadAsync(db => db.Set<Core.Write.TeamMember>().CountAsync());

        var page = await client.PostAsync("/write/team?handler=Look", "/write/team", [.. Ticks([people[1]]), ("Form.Search", "blick")]);

        page.Find("#meter").TextContent.ShouldContain("1 of 7 to 10");
        page.Text.ShouldContain("Head Office Blick · nobody yet");
        page.Text.ShouldContain("Blick Person 12");
        (await app.ReadAsync(db => db.Set<Core.Write.TeamMember>().CountAsync())).ShouldBe(seats);
    }

    [Fact]
    [Trait("Catalog", "C4")]
    public async Task A_search_for_signs_is_a_search_for_text()
    {
        await Room.MoveInAsync(app, "Zeichen");
        var client = app.As(Role.Champion);

        var page = await client.PostAsync("/write/team?handler=Look", "/write/team", ("Form.Search", "%' OR 1=1 --"));

        page.Text.ShouldContain("Nobody by this name.");
    }

    private static (string, string)[] Ticks(IEnumerable<Person> people) => [.. people.Select(p => ("Form.People", p.Id.ToString()))];

    private Task<int> SeatsAsync(IEnumerable<Person> people)
    {
        var ids = people.Select(p => p.Id).ToList();
        return app.ReadAsync(db => db.Set<Core.Write.TeamMember>().CountAsync(m => ids.Contains(m.PersonId)));
    }
}
