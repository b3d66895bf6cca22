using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

public class PlaceTests(LodestarApp app) : IClassFixture<LodestarApp>, IAsyncLifetime
{
    private Person _person = null!;
    private string _token = "";

    /// <summary>A team of seven whose fifth member holds a link.</summary>
    public async ValueTask InitializeAsync()
    {
        var people = await Room.MoveInAsync(app, Guid.NewGuid().ToString("N")[..8]);
        _person = people[4];
        await app.ChangeAsync(async db =>
        {
            if (await db.WritingTeams.SingleOrDefaultAsync() is not { } team)
                db.Add(team = new WritingTeam(Cast.Northquay.Id));
            team.Choose([.. people.Take(7).Select(p => p.Id)], null, app.Clock.GetUtcNow());
            var invitation = new TeamInvitation(team, _person.Id);
            (var link, _token) = TeamLink.For(invitation);
            db.AddRange(invitation, link);
        });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    [Trait("Catalog", "B7")]
    public async Task Opening_the_link_answers_nothing_and_pressing_does()
    {
        var page = await OpenAsync();
        (await AnswerAsync()).ShouldBe(InvitationAnswer.Open);
        page.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();

        page = await SayAsync(page, InvitationAnswer.Accepted);
        page.Text.ShouldContain("Thank you. We look forward to you.");
        page.Heading.ShouldBe("Help write one sentence");
        (await AnswerAsync()).ShouldBe(InvitationAnswer.Accepted);
        await SayAsync(page, InvitationAnswer.Declined);
        (await AnswerAsync()).ShouldBe(InvitationAnswer.Declined);
    }

    [Fact]
    public async Task Pressed_twice_at_once_it_is_one_answer()
    {
        var page = await OpenAsync();

        var answers = await Task.WhenAll(SayAsync(page, InvitationAnswer.Accepted), SayAsync(page, InvitationAnswer.Accepted));

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.OK);
        (await AnswerAsync()).ShouldBe(InvitationAnswer.Accepted);
    }

    [Fact]
    public async Task Notes_written_by_link_are_the_persons_own()
    {
        var page = await (await OpenAsync()).SubmitAsync("#notes-form", ("lines", "from the ship\nand one more"));

        page.Text.ShouldContain("Kept, for you alone.");
        (await app.ReadAsync(db => db.PreNotes.CountAsync(n => n.PersonId == _person.Id))).ShouldBe(2);
        page = await page.SubmitAsync("form[action$='TearOut']");
        (await app.ReadAsync(db => db.PreNotes.CountAsync(n => n.PersonId == _person.Id))).ShouldBe(1);
        (await app.As(Role.Facilitator).OpenAsync("/write/prework")).Text.ShouldNotContain("from the ship");
    }

    [Fact]
    public async Task A_note_too_long_comes_back_as_typed()
    {
        var longer = new string('x', PreNote.MaxLength + 1);

        var page = await (await OpenAsync()).SubmitAsync("#notes-form", ("lines", longer));

        page.Text.ShouldContain("A note has at most 280 characters");
        page.Find("#lines").TextContent.ShouldContain(longer);
    }

    [Fact]
    public async Task Who_said_no_is_no_longer_shown_what_was_said()
    {
        var page = await SayAsync(await OpenAsync(), InvitationAnswer.Declined);

        page.Document.QuerySelector(".prework").ShouldBeNull();
        page.Document.QuerySelector("#notes-form").ShouldBeNull();
        page.Text.ShouldContain("You said no");
    }

    [Theory]
    [Trait("Catalog", "B1")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("short")]
    public async Task A_link_that_was_never_made_opens_nothing(string token)
    {
        var page = await app.Visitor().OpenAsync($"/w/{token}");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Text.ShouldContain("This link opens nothing");
    }

    [Fact]
    [Trait("Catalog", "A10")]
    public async Task A_link_ends_with_the_seat()
    {
        var page = await OpenAsync();
        await app.ReadAsync(db => db.Set<TeamMember>().Where(m => m.PersonId == _person.Id).ExecuteDeleteAsync());

        (await OpenAsync()).Status.ShouldBe(HttpStatusCode.NotFound);
        (await SayAsync(page, InvitationAnswer.Accepted)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await AnswerAsync()).ShouldBe(InvitationAnswer.Open);
    }

    [Fact]
    [Trait("Catalog", "E5")]
    public async Task Signed_in_as_somebody_else_the_link_opens_nothing_of_theirs()
    {
        await app.ChangeAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.Email == Cast.Lena.Email);
            var other = new Person(Cast.Northquay.Id, "Lena " + Guid.NewGuid(), _person.UnitId, Level.Frontline);
            db.Add(other);
            (await db.Memberships.SingleAsync(m => m.AccountId == account.Id)).BelongTo(other.Id);
        });

        var page = await app.As(Cast.Lena).OpenAsync($"/w/{_token}");

        page.Text.ShouldContain("This link is somebody else’s");
        page.Text.ShouldNotContain(_person.Name);
    }

    [Fact]
    [Trait("Catalog", "B1")]
    public async Task A_sheet_is_made_once_asked_for_holds_a_link_that_works_and_only_its_hash_is_kept()
    {
        var links = await app.ReadAsync(db => db.Set<TeamLink>().CountAsync());
        var form = await app.As(Role.Facilitator).OpenAsync("/write/date/sheets");
        (await app.ReadAsync(db => db.Set<TeamLink>().CountAsync())).ShouldBe(links);

        var page = await form.SubmitAsync(("person", _person.Id.ToString()));

        page.Find(".team-sheet-name").TextContent.ShouldBe(_person.Name);
        page.Document.QuerySelector(".team-sheet svg").ShouldNotBeNull();
        var url = new Uri(page.Find(".team-sheet-code .quiet").TextContent);
        (await app.Visitor().OpenAsync(url.PathAndQuery)).Text.ShouldContain(_person.Name);
        var hashes = await app.ReadAsync(db => db.Set<TeamLink>().Select(l => l.TokenHash).ToListAsync());
        hashes.ShouldAllBe(hash => !url.PathAndQuery.Contains(hash));
        hashes.Count.ShouldBe(links + 1);
    }

    private Task<WebPage> OpenAsync() => app.Visitor().OpenAsync($"/w/{_token}");

    private static Task<WebPage> SayAsync(WebPage page, InvitationAnswer answer) =>
        page.SubmitAsync("form[action$='Answer']", ("answer", answer.ToString()));

    private Task<InvitationAnswer> AnswerAsync() =>
        app.ReadAsync(db => db.TeamInvitations.Where(i => i.PersonId == _person.Id).Select(i => i.Answer).SingleAsync());
}
