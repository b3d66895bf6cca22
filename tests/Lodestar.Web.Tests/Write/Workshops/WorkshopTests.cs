using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write.Workshops;

public class WorkshopTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_workshop_is_planned_and_its_plan_can_change_until_it_begins()
    {
        var page = await app.As(Cast.Mara).OpenAsync("/write/workshops/new");
        page = await page.SubmitAsync(("Form.Title", "Two hours"), ("Form.Time[WarmUp]", ""), ("Form.Time[Wordsmith]", "35"));
        page.Heading.ShouldBe("Two hours");

        var id = Guid.Parse(page.Path.Split('/')[^1]);
        page = await page.SubmitAsync($"form[action='/write/workshops/{id}']", ("Form.Title", "Our sentence"), ("Form.Time[Themes]", "20"));

        page.Text.ShouldContain("The plan is kept.");
        var workshop = await app.ReadAsync(db => db.Workshops.SingleAsync(w => w.Id == id));
        workshop.Title.ShouldBe("Our sentence");
        workshop.Agenda.Has(PhaseKind.WarmUp).ShouldBeFalse();
        workshop.Agenda.Steps.Single(s => s.Kind is PhaseKind.Wordsmith).Minutes.ShouldBe(35);
    }

    [Fact]
    public async Task An_agenda_without_writing_is_refused_and_stays_in_the_form()
    {
        var page = await app.As(Cast.Mara).OpenAsync("/write/workshops/new");

        page = await page.SubmitAsync(("Form.Title", "No pens"), ("Form.Time[Writing]", "0"));

        page.Text.ShouldContain("Everybody writes before anybody speaks");
        page.Find("#Form_Title").GetAttribute("value").ShouldBe("No pens");
    }

    [Fact]
    public async Task An_earlier_agenda_is_there_to_start_from()
    {
        app.Clock.Advance(TimeSpan.FromHours(1)); // the newest of all that are planned here
        var page = await app.As(Cast.Mara).OpenAsync("/write/workshops/new");
        await page.SubmitAsync(("Form.Title", "The long one"), ("Form.Time[Wordsmith]", "77"));

        page = await app.As(Cast.Mara).OpenAsync("/write/workshops/new");
        var like = page
            .Document.QuerySelectorAll("nav a.chip")
            .Single(a => a.TextContent.Contains("The long one", StringComparison.Ordinal));
        page = await app.As(Cast.Mara).OpenAsync(like.GetAttribute("href")!);

        page.Html.ShouldContain("value=\"77\"");
    }

    [Fact]
    public async Task A_seat_opens_by_its_link_and_only_when_its_button_is_pressed()
    {
        var live = await LiveWorkshop.PlanAsync(app);
        var guest = app.Visitor();
        var door = await guest.OpenAsync(await live.LinkAsync(0));
        (await guest.OpenAsync(live.Address)).Status.ShouldBe(HttpStatusCode.NotFound);

        var room = await door.SubmitAsync();

        room.Heading.ShouldBe("We begin in a moment");
        room.Text.ShouldContain("Guest 1 guest");
    }

    [Fact, Trait("Catalog", "B1")]
    public async Task A_new_link_ends_the_old_one_and_what_is_stored_opens_nothing()
    {
        var live = await LiveWorkshop.PlanAsync(app);
        var old = await live.LinkAsync(0);
        var link = await live.LinkAsync(0);

        (await app.Visitor().OpenAsync(old)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Visitor().OpenAsync(link)).Status.ShouldBe(HttpStatusCode.OK);
        var stored = await app.ReadAsync(db => db.Seats.Where(s => s.Id == live.Seats[0].Id).Select(s => s.LinkHash).SingleAsync());
        (await app.Visitor().OpenAsync($"/seat/{stored![..43]}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact, Trait("Catalog", "A2")]
    public async Task A_seat_in_one_workshop_says_nothing_about_another()
    {
        var (here, there) = (await LiveWorkshop.PlanAsync(app), await LiveWorkshop.PlanAsync(app));
        await here.ComeInAsync();

        (await here.Ana.OpenAsync(there.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (
            await app.As(Cast.Mara).PostAsync($"/write/workshops/{there.Workshop.Id}/seats/{here.Seats[0].Id}/withdrawal", "/write")
        ).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact, Trait("Catalog", "A1")]
    public async Task Nobody_else_finds_the_room()
    {
        var live = await LiveWorkshop.PlanAsync(app);

        foreach (var path in new[] { "", "/wall", "/record", "/record.csv", "/events" })
        {
            (await app.As(Cast.Otto).OpenAsync(live.Address + path)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await app.As(Cast.Lena).OpenAsync(live.Address + path)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await app.Visitor().OpenAsync(live.Address + path)).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task The_writing_team_gets_seats_once_however_often_the_button_is_pressed()
    {
        var live = await LiveWorkshop.PlanAsync(app, seats: 0);
        var mara = app.As(Cast.Mara);
        await mara.PostAsync($"/write/workshops/{live.Workshop.Id}/seats", "/write", ("guest", "Ines Carvalho"));
        await mara.PostAsync($"/write/workshops/{live.Workshop.Id}/seats", "/write");
        await mara.PostAsync($"/write/workshops/{live.Workshop.Id}/seats", "/write");

        var seats = await app.ReadAsync(db => db.Seats.Where(s => s.WorkshopId == live.Workshop.Id).ToListAsync());
        seats.Where(s => s.PersonId is not null).Select(s => s.PersonId).ShouldBeUnique();
        seats.Single(s => s.Name == "Ines Carvalho").IsGuest.ShouldBeTrue();
    }

    [Fact]
    public async Task A_mailed_link_opens_the_seat_and_those_without_mail_are_left_for_by_hand()
    {
        var live = await LiveWorkshop.PlanAsync(app, seats: 1);
        var unit = new Unit(live.Workshop.OrganizationId, "Onboard");
        var person = new Person(unit.OrganizationId, "Pia Mail", unit.Id, Level.Frontline) { Email = "pia@northquay.example" };
        var seat = Seat.For(live.Workshop, person);
        await app.SeedAsync(unit, person, seat);
        var page = await app.As(Cast.Mara).OpenAsync($"/write/workshops/{live.Workshop.Id}/links");
        page.Text.ShouldContain("Guest 1 · no mail, by hand");

        page = await page.PressAsync("Mail the links");
        await app.RunJobsAsync();

        page.Text.ShouldContain("1 link is on its way");
        var letter = app.Mail.Letters.Single(l => l.To == "pia@northquay.example");
        var link = letter.Text.Split().Single(word => word.Contains("/seat/", StringComparison.Ordinal));
        (await app.Visitor().OpenAsync(new Uri(link).AbsolutePath)).Text.ShouldContain("Come in as Pia Mail");
    }
}
