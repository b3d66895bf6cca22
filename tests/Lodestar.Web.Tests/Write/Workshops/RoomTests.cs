using System.Net;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Features.Write.Rooms;
using Lodestar.Web.Live;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Write.Workshops;

public class RoomTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_whole_workshop_ends_with_a_draft_that_knows_its_wordings()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await live.GoToAsync(PhaseKind.Writing);
        await live.WriteAsync(live.Ana, "Calm");
        await live.GoToAsync(PhaseKind.Wordsmith);
        var sentence = Guid.NewGuid();
        await live.DoAsync(live.Ana, sentence, "propose", ("Text", "Deliver efficient crossings"));
        await live.DoAsync(live.Mara, "pick-finalists", ("Ids", $"{sentence}"));
        await live.GoToAsync(PhaseKind.Consent);
        var objection = Guid.NewGuid();
        await live.DoAsync(live.Ben, objection, "consent", ("Id", $"{sentence}"), ("Kind", "Object"), ("Text", "efficient is about us"));
        (await live.RefusalAsync(live.Mara, "close")).ShouldContain("objection is still open");
        await live.DoAsync(
            live.Mara,
            "integrate",
            ("Id", $"{objection}"),
            ("Text", "Make every crossing clear"),
            ("Note", "It is gone"),
            ("Seen", "1")
        );
        await live.DoAsync(live.Ben, "consent", ("Id", $"{sentence}"), ("Kind", "Consent"));

        (await live.DoAsync(live.Mara, "close")).ShouldBe(HttpStatusCode.NoContent);

        var draft = (await app.ReadAsync(db => db.Drafts.ToListAsync())).Single(d => d.Latest.Text.Value == "Make every crossing clear");
        draft.Versions.Count.ShouldBe(2);
        draft.Latest.Reason.ShouldBe("It is gone");
        (await live.Ana.OpenAsync(live.Address)).Text.ShouldContain("The workshop has ended");
        (await live.Ana.OpenAsync($"{live.Address}/record")).Text.ShouldContain("worked an objection in: It is gone");
        (await live.RefusalAsync(live.Ana, "propose", ("Text", "Too late"))).ShouldContain("ended");
    }

    [Fact, Trait("Catalog", "T3")]
    public async Task What_is_sent_twice_under_one_attempt_happens_once()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await live.GoToAsync(PhaseKind.Writing);
        var attempt = Guid.NewGuid();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => live.DoAsync(live.Ana, attempt, "write-card", ("Text", "Calm")))
        );

        answers.ShouldAllBe(a => a == HttpStatusCode.NoContent);
        (await live.RoomAsync()).Board.Cards.ShouldHaveSingleItem();
    }

    [Fact, Trait("Catalog", "E2")]
    public async Task Twenty_presses_at_once_place_five_dots()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await live.GoToAsync(PhaseKind.Writing);
        List<Guid> cards = [];
        for (var i = 0; i < 5; i++)
            cards.Add(await live.WriteAsync(live.Ana, $"Idea {i}"));
        await live.GoToAsync(PhaseKind.Dots);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => live.DoAsync(live.Ana, "place-dot", ("Id", $"{cards[i % 5]}")))
        );

        answers.Count(a => a == HttpStatusCode.NoContent).ShouldBe(5);
        (await live.RoomAsync()).Ballot.Total.ShouldBe(5);
    }

    [Fact, Trait("Catalog", "E3")]
    public async Task A_dot_at_the_moment_of_uncovering_counts_or_is_refused()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await live.GoToAsync(PhaseKind.Writing);
        var card = await live.WriteAsync(live.Ana, "Calm");
        await live.GoToAsync(PhaseKind.Dots);

        var dots = live.Team.ConvertAll(client => live.DoAsync(client, "place-dot", ("Id", $"{card}")));
        var close = live.DoAsync(live.Mara, "uncover-dots");
        var taken = (await Task.WhenAll(dots)).Count(a => a == HttpStatusCode.NoContent);

        (await close).ShouldBe(HttpStatusCode.NoContent);
        (await live.RoomAsync()).Ballot.Total.ShouldBe(taken);
    }

    [Fact, Trait("Catalog", "T5")]
    public async Task Everybody_at_once_leaves_a_history_without_gap_or_double()
    {
        var live = await LiveWorkshop.BeginAsync(app, seats: 5);
        await live.GoToAsync(PhaseKind.Writing);

        await Task.WhenAll(live.Team.SelectMany((client, c) => Enumerable.Range(0, 6).Select(i => live.WriteAsync(client, $"{c} {i}"))));

        var numbers = await app.ReadAsync(db =>
            db.RoomSteps.Where(s => s.WorkshopId == live.Workshop.Id).OrderBy(s => s.Revision).Select(s => s.Revision).ToListAsync()
        );
        numbers.ShouldBe(Enumerable.Range(1, numbers.Count).Select(n => (long)n));
        (await live.RoomAsync()).Board.Cards.Count().ShouldBe(30);
    }

    [Fact, Trait("Catalog", "A4")]
    public async Task Cards_stay_face_down_while_all_write_and_no_page_says_who_wrote_one()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await live.GoToAsync(PhaseKind.Writing);
        await live.WriteAsync(live.Ana, "A thought of hers");

        foreach (var client in new[] { live.Ben, live.Mara })
            (await client.OpenAsync(live.Address)).Text.ShouldSatisfyAllConditions(
                t => t.ShouldNotContain("A thought of hers"),
                t => t.ShouldContain("1 card by the others")
            );
        (await live.Ben.OpenAsync($"{live.Address}/wall")).Text.ShouldNotContain("A thought of hers");
        await live.GoToAsync(PhaseKind.Grouping);

        var page = await live.Ben.OpenAsync(live.Address);
        page.Text.ShouldContain("A thought of hers");
        page.Find(".card").OuterHtml.ShouldNotContain("Guest 1");
        page.Find(".card").OuterHtml.ShouldNotContain($"{live.Seats[0].Id}");
    }

    [Fact, Trait("Catalog", "A4")]
    public async Task Where_others_dots_fall_is_on_no_page_before_they_are_uncovered()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await live.GoToAsync(PhaseKind.Writing);
        var card = await live.WriteAsync(live.Ana, "Calm");
        await live.GoToAsync(PhaseKind.Dots);
        var before = await live.Ben.OpenAsync(live.Address);
        await live.DoAsync(live.Ana, "place-dot", ("Id", $"{card}"));

        var after = await live.Ben.OpenAsync(live.Address);
        after.Find("#dots").TextContent.ShouldBe(before.Find("#dots").TextContent);
        (await live.Mara.OpenAsync($"{live.Address}/wall")).Text.ShouldNotContain("1 dot ");
        (await live.Ben.OpenAsync($"{live.Address}/record")).Path.ShouldBe(live.Address);
    }

    [Fact]
    public async Task Without_script_a_refusal_keeps_what_was_typed()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await live.GoToAsync(PhaseKind.Writing);
        var page = await live.Ana.OpenAsync(live.Address);
        await live.GoToAsync(PhaseKind.Dots);

        page = await page.SubmitAsync("form[data-move=write-card]", ("Form.Text", "A late thought"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text.ShouldContain("The room is at “Dots” now");
    }

    [Fact, Trait("Catalog", "T13")]
    public async Task A_page_that_is_current_gets_nothing_and_one_that_slept_gets_the_room()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await live.GoToAsync(PhaseKind.Writing);
        using var first = await live.Ana.GetAsync(live.Address, _ct);
        var revision = first.Headers.GetValues("Lodestar-Revision").Single();

        (await live.Ana.GetAsync($"{live.Address}?since={revision}", _ct)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await live.GoToAsync(PhaseKind.Grouping);

        using var next = await live.Ana.GetAsync($"{live.Address}?since={revision}", _ct);
        (await next.Content.ReadAsStringAsync(_ct)).ShouldContain("Grouping</h1>");
    }

    [Fact, Trait("Catalog", "A5")]
    public async Task A_withdrawn_seat_hears_nothing_more_and_finds_no_room()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        using var response = await live.Ana.GetAsync($"{live.Address}/events", HttpCompletionOption.ResponseHeadersRead, _ct);
        using var stream = new StreamReader(await response.Content.ReadAsStreamAsync(_ct));
        (await stream.ReadLineAsync(_ct)).ShouldNotBeNull();

        await app.As(Cast.Mara).PostAsync($"/write/workshops/{live.Workshop.Id}/seats/{live.Seats[0].Id}/withdrawal", "/write");

        var rest = await stream.ReadToEndAsync(_ct).WaitAsync(TimeSpan.FromSeconds(20), _ct); // ends
        rest.ShouldNotContain(RoomPart.Board);
        (await live.Ana.OpenAsync(live.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await live.Ana.GetAsync($"{live.Address}/events", _ct)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact, Trait("Catalog", "T11")]
    public async Task A_step_ends_at_the_same_moment_on_every_page_whatever_their_clocks_say()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        app.Clock.Advance(TimeSpan.FromSeconds(90));

        foreach (var client in new[] { live.Ana, live.Mara })
            (await client.OpenAsync(live.Address))
                .Find("time-left")
                .GetAttribute("data-ms")
                .ShouldBe("210000", StringCompareShould.IgnoreCase);
    }

    [Fact]
    public async Task Over_days_each_step_ends_by_itself_unless_it_was_given_more_time()
    {
        var live = await LiveWorkshop.BeginAsync(app, agenda: Agenda.OverDays);
        await live.DoAsync(live.Mara, "extend", ("Minutes", "60"));

        app.Clock.Advance(TimeSpan.FromHours(24.5));
        await app.RunJobsAsync();
        (await live.RoomAsync()).Course.Current.ShouldBe(0);
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.RunJobsAsync();

        (await live.RoomAsync()).Course.Step!.Kind.ShouldBe(PhaseKind.Writing);
    }

    [Fact]
    public async Task The_record_goes_out_as_a_table_without_authors()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        await live.GoToAsync(PhaseKind.Writing);
        await live.WriteAsync(live.Ana, "=SUM(A1)");
        await live.GoToAsync(PhaseKind.Wordsmith);
        var sentence = Guid.NewGuid();
        await live.DoAsync(live.Ana, sentence, "propose", ("Text", "Make every crossing clear"));
        await live.DoAsync(live.Mara, "pick-finalists", ("Ids", $"{sentence}"));
        await live.GoToAsync(PhaseKind.Consent);
        await live.DoAsync(live.Ben, "consent", ("Id", $"{sentence}"));
        (await live.Ana.GetAsync($"{live.Address}/record.csv", _ct)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await live.DoAsync(live.Mara, "close");

        var csv = await live.Ana.GetStringAsync($"{live.Address}/record.csv", _ct);

        csv.ShouldContain("'=SUM(A1)");
        csv.ShouldContain("Finalist,Make every crossing clear");
        csv.ShouldNotContain("Guest");
    }

    [Fact, Trait("Catalog", "T24")]
    public async Task Who_has_not_looked_for_a_while_is_away_and_comes_back_by_looking()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        (await live.Mara.OpenAsync(live.Address)).Text.ShouldContain("0 of 3 here");

        await live.Ana.OpenAsync(live.Address);

        (await live.Mara.OpenAsync(live.Address)).Text.ShouldContain("1 of 3 here");
    }

    [Fact, Trait("Catalog", "T23")]
    public async Task A_room_of_five_thousand_moves_is_read_once_and_then_only_what_came_since()
    {
        var live = await LiveWorkshop.BeginAsync(app);
        var room = await live.RoomAsync();
        var ana = new RoomActor(live.Seats[0].Id, "Guest 1", HasSeat: true, MayLead: false);
        List<RoomStep> steps = [];
        for (var i = 0; i < 5000; i++)
        {
            var entry = new RoomEntry(room.Revision + 1, app.Clock.GetUtcNow(), ana, Guid.NewGuid(), new MarkReady(i % 2 == 0));
            steps.Add(new RoomStep(live.Workshop, entry));
            room = room.After(entry);
        }
        await app.SeedAsync(steps);

        await live.Ana.OpenAsync(live.Address);

        app.Services.GetRequiredService<RoomShelf>().Find(live.Workshop.Id)!.Revision.ShouldBe(room.Revision);
        (await live.DoAsync(live.Ana, "ready", ("On", "true"))).ShouldBe(HttpStatusCode.NoContent);
    }
}
