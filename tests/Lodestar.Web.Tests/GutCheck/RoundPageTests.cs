using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Web.Tests.Hosting;
using Lodestar.Web.Tests.Write;
using Microsoft.EntityFrameworkCore;
using Agenda = Lodestar.Core.Write.Rooms.Agenda;

namespace Lodestar.Web.Tests.GutCheck;

public class RoundPageTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private const string Sentence = "Make every crossing seamless and clear";

    [Fact]
    public async Task Who_is_asked_gets_a_mail_with_a_link_of_their_own()
    {
        var people = await Room.MoveInAsync(app, "Post");
        var asking = await Asking.AboutAsync(app, Sentence, readers: 0);
        var page = await app.As(Role.Facilitator).OpenAsync(asking.Address + "/readers?search=post+person");

        page = await page.SubmitAsync(
            "main form[method=post]",
            ("Form.People", people[2].Id.ToString()),
            ("Form.People", people[3].Id.ToString())
        );
        page.Text.ShouldContain("2 people are asked.");
        await app.RunJobsAsync();

        var letter = app.Mail.Letters.Single(l => l.To == people[3].Email);
        letter.Text.ShouldNotContain(Sentence);
        (await app.Visitor().SubmitAsync(Mailbox.LinkIn(letter), ("Form.Reaction", "DefinitelyUs"))).Text.ShouldContain("Thank you");
        (await app.ReadAsync(db => db.Jobs.Select(j => j.Payload).ToListAsync())).ShouldAllBe(payload => !payload.Contains("/g/"));
    }

    [Fact]
    public async Task The_writing_team_is_not_asked_about_its_own_sentence()
    {
        var people = await Room.MoveInAsync(app, "Autor");
        var team = await app.ReadAsync(db => db.WritingTeams.SingleOrDefaultAsync()) is null ? new WritingTeam(Cast.Northquay.Id) : null;
        team.ShouldNotBeNull().Choose([.. people.Take(7).Select(p => p.Id)], null, app.Clock.GetUtcNow()).ShouldBe(TeamChoice.Chosen);
        await app.SeedAsync(team);
        var asking = await Asking.AboutAsync(app, Sentence, readers: 0);
        var page = await app.As(Role.Facilitator).OpenAsync(asking.Address + "/readers?search=autor");

        page.Text.ShouldNotContain("Autor Person 03");
        page = await page.SubmitAsync("main form[method=post]", ("Form.Name", "A friend"), ("Form.Email", "AUTOR3@northquay.example"));

        page.Text.ShouldContain("A friend helped to write the sentence");
        (await app.ReadAsync(db => db.Readers.CountAsync(r => r.RoundId == asking.Round.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task Guests_of_a_workshop_and_whoever_wrote_a_version_are_not_asked_either()
    {
        var people = await Room.MoveInAsync(app, "Gast");
        var mara = await app.ReadAsync(db => db.Users.SingleAsync(u => u.Email == Cast.Mara.Email));
        var workshop = new Workshop(Cast.Northquay.Id, "The room", Agenda.TwoHours, mara.Id) { PlannedAt = app.Clock.GetUtcNow() };
        await app.SeedAsync(workshop, Seat.ForGuest(workshop, "Zoë Gast"), Seat.For(workshop, people[3]));
        var asking = await Asking.AboutAsync(app, Sentence, readers: 0);
        var page = await app.As(Role.Facilitator).OpenAsync(asking.Address + "/readers?search=gast");
        page.Text.ShouldContain("Gast Person 03");
        page.Text.ShouldNotContain("Gast Person 04");

        page = await page.SubmitAsync("main form[method=post]", ("Form.Name", "zoe  gast"), ("Form.Email", ""));
        page.Text.ShouldContain("zoe gast helped to write the sentence");
        page = await page.SubmitAsync(
            "main form[method=post]",
            ("Form.Name", "Somebody"),
            ("Form.Email", Cast.Mara.Email.ToUpperInvariant())
        );

        page.Text.ShouldContain("Somebody helped to write the sentence");
        (await app.ReadAsync(db => db.Readers.CountAsync(r => r.RoundId == asking.Round.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task An_open_round_shows_only_how_many_have_answered()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 3);
        await asking.AnswerAsync(app, agree: 2);

        var page = await app.As(Role.Owner).OpenAsync(asking.Address);

        page.Text.ShouldContain("3 of 3 have answered");
        page.Text.ShouldNotContain("advertisement");
        page.Html.ShouldNotContain("data-heat");
        (await app.As(Role.Owner).OpenAsync("/gut-check")).Text.ShouldNotContain("2 of 3");
    }

    [Fact]
    public async Task Sixteen_of_twenty_one_word_changed_twelve_asked_again_and_nineteen_of_twenty_adopt()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 20);
        await asking.AnswerAsync(app, agree: 16);
        var page = await (await app.As(Role.Facilitator).OpenAsync(asking.Address)).SubmitAsync("form[action$='/closure']");
        page.Find(".figure")
            .TextContent.ShouldSatisfyAllConditions(
                f => f.ShouldContain("80%"),
                f => f.ShouldContain("16 of 20"),
                f => f.ShouldContain("58–92")
            );
        page.Find(".word:nth-child(4) sup").TextContent.ShouldStartWith("4");

        var repair = await page.FollowAsync("a.chip");
        repair.Find("textarea").TextContent.ShouldBe("Make every crossing calm and clear");
        repair.Find("figcaption").TextContent.ShouldContain("1 word changed");
        page = await repair.SubmitAsync();
        page.Text.ShouldContain("12 people are asked again; the other answers stand.");

        var lineage = (await app.As(Role.Owner).OpenAsync("/gut-check")).Text;
        lineage.ShouldContain($"After round {asking.Round.Number}: 12 people were asked again, 8 answers from before stand.");

        var second = await AnswerSecondRoundAsync(asking);
        page = await (await app.As(Role.Facilitator).OpenAsync($"/gut-check/rounds/{second}")).SubmitAsync("form[action$='/closure']");
        page.Find(".figure")
            .TextContent.ShouldSatisfyAllConditions(
                f => f.ShouldContain("95%"),
                f => f.ShouldContain("19 of 20"),
                f => f.ShouldContain("76–99")
            );

        page = await app.As(Role.Owner).OpenAsync($"/gut-check/rounds/{second}/adoption");
        page.Find(".diff del").TextContent.ShouldContain("seamless");
        page.All(".lines li").Count.ShouldBe(3, "the last one has no answer yet, no role has an action, and there is no evidence");
        (await page.SubmitAsync()).Text.ShouldContain("Write why it is adopted all the same");
        (string, string) reason = ("Despite", "The ferries sail tomorrow");
        await Task.WhenAll(page.SubmitAsync(reason), page.SubmitAsync(reason));
        var visions = await app.ReadAsync(db => db.Visions.ToListAsync());
        visions.ShouldHaveSingleItem().Text.Value.ShouldBe("Make every crossing calm and clear");
        var how = await app.As(Role.Facilitator).OpenAsync($"/gut-check/rounds/{second}");
        how.Text.ShouldContain($"By {Cast.Ines.Name}");
        how.Text.ShouldContain("1 person who hesitates has had no answer");
        how.Find("blockquote").TextContent.ShouldBe("The ferries sail tomorrow");
    }

    [Fact]
    public async Task More_than_two_words_go_back_to_write_and_ask_nobody()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 6);
        await asking.AnswerAsync(app, agree: 4);
        await (await app.As(Role.Facilitator).OpenAsync(asking.Address)).SubmitAsync("form[action$='/closure']");

        var page = await app.As(Role.Facilitator)
            .SubmitAsync(asking.Address + "/repair", ("Form.Text", "Bring everyone home calm and rested"));

        page.Path.ShouldBe($"/write/drafts/{asking.Draft.Id}");
        page.Text.ShouldContain("this is another sentence");
        (await app.ReadAsync(db => db.Rounds.CountAsync(r => r.PreviousRoundId == asking.Round.Id))).ShouldBe(0);
        (await app.ReadAsync(db => db.DraftVersions.CountAsync(v => v.DraftId == asking.Draft.Id))).ShouldBe(2);
    }

    [Fact]
    public async Task In_a_small_group_the_last_one_is_answered_and_reads_it_behind_their_link()
    {
        var asking = await Asking.AboutAsync(app, "Keep every crossing seamless and clear", readers: 6);
        var last = app.Visitor();
        foreach (var link in asking.Links.Take(5))
            await app.Visitor().SubmitAsync(link, ("Form.Reaction", "DefinitelyUs"));
        await last.SubmitAsync(asking.Links[5], ("Form.Reaction", "NotUs"), ("Form.Reason", "And the freight drivers?"));
        var page = await (await app.As(Role.Owner).OpenAsync(asking.Address)).SubmitAsync("form[action$='/closure']");
        page.Text.ShouldContain("One person hesitates");

        page = await page.FollowAsync(".next a.button");
        page = await page.SubmitAsync(("Text", "They are on every crossing too."));

        page.Text.ShouldContain("You have it");
        (await last.OpenAsync(asking.Links[5])).Text.ShouldContain("They are on every crossing too.");
    }

    [Fact]
    public async Task Starting_twice_opens_one_round()
    {
        var draft = await Room.DraftAsync(app, "Answer every call like a neighbor");
        var page = await app.As(Role.Facilitator).OpenAsync($"/gut-check/rounds/new?version={draft.Latest.Id}");

        await Task.WhenAll(page.SubmitAsync(), page.SubmitAsync());

        (await app.ReadAsync(db => db.Rounds.CountAsync(r => r.DraftId == draft.Id))).ShouldBe(1);
    }

    [Theory]
    [InlineData("2020-01-01", "Choose a day between today and 60 days from now.")]
    [InlineData("", "Choose the last day on which people may answer.")]
    public async Task A_last_day_that_makes_no_sense_is_asked_for_again(string day, string sentence)
    {
        var draft = await Room.DraftAsync(app, $"Answer every letter {day}");

        var page = await app.As(Role.Facilitator).SubmitAsync($"/gut-check/rounds/new?version={draft.Latest.Id}", ("Form.LastDay", day));

        page.Text.ShouldContain(sentence);
    }

    [Fact]
    public async Task Links_to_hand_over_are_shown_once_and_work()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 2);

        var page = await app.As(Role.Facilitator).SubmitAsync(asking.Address + "/links");

        var links = page.Document.QuerySelectorAll("input[readonly]").Select(i => new Uri(i.GetAttribute("value")!).PathAndQuery).ToList();
        links.Count.ShouldBe(2);
        (await app.Visitor().OpenAsync(links[0])).Text.ShouldContain("Is this us?");
        (await app.As(Role.Facilitator).OpenAsync(asking.Address + "/links")).Document.QuerySelector("input[readonly]").ShouldBeNull();
    }

    private async Task<Guid> AnswerSecondRoundAsync(Asking first)
    {
        var (round, links) = await first.AgainAsync(app);
        links.Count.ShouldBe(12);
        foreach (var (place, link) in links.Index())
            await app.Visitor().SubmitAsync(link, ("Form.Reaction", place == 0 ? "Almost" : "DefinitelyUs"));
        return round;
    }
}
