using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;
using Lodestar.Web.Features.Write.Prework;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

public class PreworkTests(LodestarApp app) : IClassFixture<LodestarApp>, IAsyncLifetime
{
    private Person _lena = null!;

    /// <summary>Lena writes along.</summary>
    public async ValueTask InitializeAsync()
    {
        if (await app.ReadAsync(db => db.People.SingleOrDefaultAsync(p => p.Name == "Lena Duarte")) is { } there)
        {
            _lena = there;
            await app.ReadAsync(db => db.PreNotes.ExecuteDeleteAsync());
            return;
        }
        var people = await Room.MoveInAsync(app, "Vorab");
        _lena = new Person(Cast.Northquay.Id, "Lena Duarte", people[0].UnitId, Level.Frontline);
        await app.SeedAsync(_lena);
        await app.ChangeAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.Email == Cast.Lena.Email);
            (await db.Memberships.SingleAsync(m => m.AccountId == account.Id)).BelongTo(_lena.Id);
            var team = new WritingTeam(Cast.Northquay.Id);
            team.Choose([_lena.Id, .. people.Take(6).Select(p => p.Id)], null, app.Clock.GetUtcNow());
            db.Add(team);
        });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Each_line_is_a_note_and_twice_the_same_is_one()
    {
        var page = await WriteAsync("Calm is what we are good at.\n\n  No   scripts.  \n");
        page.Text.ShouldContain("Kept, for you alone.");

        page = await WriteAsync("No scripts.");

        page.All(".prework-notes .lines .theirs").ShouldBe(["Calm is what we are good at.", "No scripts."]);
    }

    [Fact]
    public async Task A_note_that_fits_on_no_card_is_refused_and_stays_as_typed()
    {
        var longest = new string('ä', PreNote.MaxLength);

        var page = await WriteAsync("short\n" + longest + "ä");

        page.Text.ShouldContain("A note has at most 280 characters");
        page.Find("#lines").TextContent.ShouldContain(longest + "ä");
        (await app.ReadAsync(db => db.PreNotes.CountAsync())).ShouldBe(0);
        (await WriteAsync(longest)).All(".prework-notes .lines .theirs").ShouldBe([longest]);
    }

    [Fact]
    [Trait("Catalog", "C7")]
    public async Task Nothing_and_far_too_much_are_answered_in_a_sentence()
    {
        (await WriteAsync(" \n ")).Text.ShouldContain("Write something first");
        (await WriteAsync(string.Join('\n', Enumerable.Range(1, 31)))).Text.ShouldContain("More than 30 notes are no longer read.");
    }

    [Fact]
    public async Task Notes_know_their_day_alone_and_their_ids_tell_no_order()
    {
        await WriteAsync("first");
        await WriteAsync("second");

        var notes = await app.ReadAsync(db => db.PreNotes.ToListAsync());
        notes.ShouldAllBe(n => n.WrittenOn == new DateOnly(2030, 3, 12) && n.Id.Version == 4);
        await using var db = Platform.Model.Open();
        db.Model.FindEntityType(typeof(PreNote))!
            .GetProperties()
            .Select(p => p.Name)
            .ShouldBe(["OrganizationId", "Id", "IsTaken", "PersonId", "Text", "Version", "WrittenOn"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_note_on_the_table_is_not_taken_again_nor_torn_out()
    {
        await WriteAsync("on the table\nstill mine");
        await app.ChangeAsync(async db => (await db.PreNotes.SingleAsync(n => n.Text == "on the table")).Take().ShouldBeTrue());

        var waiting = await app.ReadAsync(db => db.PreNotes.WaitingOf(_lena.Id).Select(n => n.Text).ToListAsync());
        waiting.ShouldBe(["still mine"]);
        var page = await app.As(Cast.Lena).OpenAsync("/write/prework");
        page.Text.ShouldContain("on the table on the table");
        page.Document.QuerySelectorAll("input[name=note]").Length.ShouldBe(1);
    }

    [Fact]
    [Trait("Catalog", "A1")]
    public async Task Nobody_tears_out_somebody_elses_note()
    {
        var other = await app.ReadAsync(db => db.People.FirstAsync(p => p.Name == "Vorab Person 03"));
        var note = PreNote.TryWrite(Cast.Northquay.Id, other.Id, "theirs", new(2030, 3, 12))!;
        await app.SeedAsync(note);

        var page = await app.As(Cast.Lena).PostAsync("/write/prework?handler=TearOut", "/write/prework", ("note", note.Id.ToString()));

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.ReadAsync(db => db.PreNotes.CountAsync(n => n.Id == note.Id))).ShouldBe(1);
    }

    [Fact]
    [Trait("Catalog", "A4")]
    public async Task Who_leads_sees_the_pack_but_has_no_notebook_and_whose_place_is_elsewhere_sees_neither()
    {
        await WriteAsync("for me alone");

        var page = await app.As(Role.Owner).OpenAsync("/write/prework");
        page.Text.ShouldNotContain("for me alone");
        page.Document.QuerySelector("#lines").ShouldBeNull();
        (await app.As(Role.Owner).PostAsync("/write/prework", "/write/team", ("lines", "from outside"))).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await app.As(Cast.Otto).OpenAsync("/write/prework")).Text.ShouldNotContain("for me alone");
    }

    [Fact]
    public async Task Before_anything_was_gathered_the_pack_says_where_it_will_come_from() =>
        (await app.As(Role.Facilitator).OpenAsync("/write/prework")).Text.ShouldContain("There is nothing to read yet.");

    [Fact]
    public async Task The_database_itself_refuses_an_empty_note()
    {
        await WriteAsync("there");

        await Should.ThrowAsync<Exception>(() => app.ReadAsync(db => db.PreNotes.ExecuteUpdateAsync(n => n.SetProperty(x => x.Text, ""))));
    }

    private async Task<WebPage> WriteAsync(string lines) =>
        await (await app.As(Cast.Lena).OpenAsync("/write/prework")).SubmitAsync("#notes-form", ("lines", lines));
}
