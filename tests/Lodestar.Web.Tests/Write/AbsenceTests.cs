using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write.Teams;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

public class AbsenceTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_name_and_two_days_are_noted_and_taken_away_again()
    {
        await Room.MoveInAsync(app, "Urlaub");

        var page = await NoteAsync("Urlaub Person 03", "2030-04-01", "2030-04-12", "On leave");

        page.Text.ShouldContain("Urlaub Person 03 is noted.");
        page.Text.ShouldContain("1 April 2030 to 12 April 2030 On leave");
        page = await page.SubmitAsync("form[action$='/removal']");
        page.Text.ShouldContain("The note is taken away.");
        page.Text.ShouldNotContain("Urlaub Person 03");
    }

    [Fact]
    public async Task A_last_day_before_the_first_is_refused_and_what_was_typed_stays()
    {
        await Room.MoveInAsync(app, "Krank");

        var page = await NoteAsync("Krank Person 05", "2030-04-12", "2030-04-01", "Back soon");

        page.Text.ShouldContain("The last day lies before the first.");
        page.Find("#Form_Note").GetAttribute("value").ShouldBe("Back soon");
        (await app.ReadAsync(db => db.Set<Absence>().CountAsync(a => a.Note == "Back soon"))).ShouldBe(0);
    }

    [Fact]
    public async Task A_name_that_several_have_asks_which_of_them()
    {
        var people = await Room.MoveInAsync(app, "Zwilling");

        var page = await NoteAsync("Zwilling Person", "2030-04-01", "", "");
        page.Text.ShouldContain("Several people are called so. Choose one below.");
        page = await page.SubmitAsync(("Form.PersonId", people[4].Id.ToString()));

        page.Text.ShouldContain("Zwilling Person 05 is noted.");
        (await app.ReadAsync(db => db.Set<Absence>().SingleAsync(a => a.PersonId == people[4].Id))).Until.ShouldBe(
            new DateOnly(2030, 4, 1)
        );
    }

    [Fact]
    public async Task The_database_itself_refuses_days_in_the_wrong_order()
    {
        var people = await Room.MoveInAsync(app, "Falsch");
        await app.SeedAsync(Absence.Of(people[3], new(2030, 4, 1), new(2030, 4, 2), null)!);

        await Should.ThrowAsync<Exception>(() =>
            app.ReadAsync(db =>
                db.Set<Absence>()
                    .Where(a => a.PersonId == people[3].Id)
                    .ExecuteUpdateAsync(a => a.SetProperty(x => x.Until, new DateOnly(2030, 3, 1)))
            )
        );
    }

    [Fact]
    [Trait("Catalog", "A1")]
    public async Task A_note_of_another_organization_does_not_exist()
    {
        var people = await Room.MoveInAsync(app, "Fremd");
        var note = Absence.Of(people[3], new(2030, 4, 1), new(2030, 4, 2), "Ours")!;
        await app.SeedAsync(note);

        var page = await app.As(Cast.Otto).PostAsync($"/write/team/absences/{note.Id}/removal", "/write/team/absences");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.ReadAsync(db => db.Set<Absence>().CountAsync(a => a.Id == note.Id))).ShouldBe(1);
    }

    private Task<WebPage> NoteAsync(string name, string from, string until, string note) =>
        app.As(Role.Facilitator)
            .SubmitAsync("/write/team/absences", ("Form.Name", name), ("Form.From", from), ("Form.Until", until), ("Form.Note", note));
}
