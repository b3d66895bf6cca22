using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Cooling;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

public class ReadingTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private const string Intent = "people feel calm with us";

    [Fact]
    [Trait("Catalog", "R17")]
    public async Task Each_writes_blind_and_only_then_sees_the_intent_and_the_others()
    {
        var (people, rest) = await BackAsync("Make every crossing seamless");
        await WriteForAsync(rest, people[1], "No bump between quay and deck.");
        var lena = app.As(Role.Member);

        foreach (var address in new[] { "", "/reading", "/readings" })
        {
            var before = await lena.OpenAsync(address == "" ? $"/write/drafts/{rest.DraftId}" : $"/write/cooling-offs/{rest.Id}{address}");
            before.Html.ShouldNotContain(Intent);
            before.Html.ShouldNotContain("No bump");
        }
        var page = await lena.SubmitAsync($"/write/cooling-offs/{rest.Id}/reading", ("Form.Text", "Somebody stays calm beside me."));

        page.Path.ShouldBe($"/write/cooling-offs/{rest.Id}/readings");
        page.Find(".quote").TextContent.ShouldBe(Intent);
        page.Find(".hero .lead").TextContent.ShouldBe("1 of 2 readings misses what you meant.");
        page.Find(".readings .misses").TextContent.ShouldContain("No bump");
        page.Find(".meant .lines").TextContent.ShouldContain("calm");
        page.Text.ShouldNotContain(people[1].Name);
    }

    [Fact]
    [Trait("Catalog", "R17")]
    public async Task A_mark_by_hand_wins_and_only_the_reader_and_those_who_lead_may_set_it()
    {
        var (people, rest) = await BackAsync("Make every crossing quick");
        await WriteForAsync(rest, people[2], "Boats go on time.");
        var page = await app.As(Role.Member).SubmitAsync($"/write/cooling-offs/{rest.Id}/reading", ("Form.Text", "I stay calm."));
        page.All(".readings button").ShouldHaveSingleItem("Lena decides on her own reading only");
        var foreign = (await app.ReadAsync(db => db.Readings.SingleAsync(r => r.PersonId == people[2].Id && r.CoolingOffId == rest.Id))).Id;
        var address = $"/write/cooling-offs/{rest.Id}/readings/{foreign}/mark";

        (await app.As(Role.Member).PostAsync(address, page.Path, ("mark", "Meets"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        page = await app.As(Role.Facilitator).PostAsync(address, page.Path, ("mark", "Meets"));

        page.All(".readings .misses").ShouldBeEmpty();
        page.Find(".readings").TextContent.ShouldContain("decided by hand");
        page = await app.As(Role.Facilitator).PostAsync(address, page.Path, ("mark", ""));
        page.All(".readings .misses").Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Catalog", "A2")]
    public async Task A_reading_under_the_rest_of_another_sentence_does_not_exist()
    {
        var (people, rest) = await BackAsync("Make every crossing light");
        var (_, other) = await BackAsync("Make every crossing bright");
        await WriteForAsync(rest, people[3], "Light and easy.");
        var reading = (await app.ReadAsync(db => db.Readings.SingleAsync(r => r.CoolingOffId == rest.Id))).Id;

        var answer = await app.As(Role.Facilitator)
            .PostAsync($"/write/cooling-offs/{other.Id}/readings/{reading}/mark", "/write/drafts/new", ("mark", "Meets"));

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.ReadAsync(db => db.Readings.SingleAsync(r => r.Id == reading))).Mark.ShouldBeNull();
    }

    [Fact]
    public async Task Sent_twice_at_once_it_is_one_reading_and_the_first_one_counts()
    {
        var (_, rest) = await BackAsync("Make every crossing worth it");
        var (one, two) = (await OpenAsync(), await OpenAsync());

        await Task.WhenAll(one.SubmitAsync(("Form.Text", "first")), two.SubmitAsync(("Form.Text", "second")));

        (await app.ReadAsync(db => db.Readings.CountAsync(r => r.CoolingOffId == rest.Id))).ShouldBe(1);
        Task<WebPage> OpenAsync() => app.As(Role.Member).OpenAsync($"/write/cooling-offs/{rest.Id}/reading");
    }

    [Fact]
    public async Task While_it_rests_nobody_reads_it_and_a_member_writes_for_nobody_else()
    {
        var people = await Team.SitDownAsync(app);
        var draft = await Room.DraftAsync(app, "Make every crossing short");
        var rest = draft.CoolOff(Intent, 2, 1, draft.Latest.AuthorId, app.Clock.GetUtcNow())!;
        await app.SeedAsync(rest);
        (await app.As(Role.Member).OpenAsync($"/write/cooling-offs/{rest.Id}/reading")).Path.ShouldBe(
            $"/write/drafts/{draft.Id}/cooling-off"
        );
        app.Clock.Advance(TimeSpan.FromDays(2));

        var page = await app.As(Role.Member).OpenAsync($"/write/cooling-offs/{rest.Id}/reading");
        page = await page.SubmitAsync(("Form.Text", "short"), ("Form.PersonId", people[4].Id.ToString()));

        page.Text.ShouldContain("Choose somebody who is on the team");
        (await app.ReadAsync(db => db.Readings.AnyAsync(r => r.CoolingOffId == rest.Id))).ShouldBeFalse();
    }

    [Fact]
    [Trait("Catalog", "R18")]
    public async Task Criteria_are_rated_again_and_stand_before_and_after_side_by_side()
    {
        await Team.SitDownAsync(app);
        var draft = await Room.DraftAsync(app, "Make every crossing count");
        var address = $"/write/versions/{draft.Latest.Id}/rating";
        await app.As(Role.Facilitator).SubmitAsync(address, Sheet(4));
        await PutAwayAsync(draft);
        app.Clock.Advance(TimeSpan.FromDays(2));

        var page = await app.As(Role.Facilitator).OpenAsync(address);
        page.Document.QuerySelector("table").ShouldBeNull("the second sheet is empty again");
        page = await page.SubmitAsync([.. Sheet(4)[..^1], ($"Scores[{Criterion.WorthBecoming}]", "2")]);

        page.Text.ShouldContain("Before and after the rest");
        page.Find("tbody tr").TextContent.ShouldContain("Worth becoming");
        page.Find("tbody tr").TextContent.ShouldContain("fell from 4.0 to 2.0");
        (await app.ReadAsync(db => db.Ratings.CountAsync(r => r.DraftVersionId == draft.Latest.Id))).ShouldBe(24);
    }

    private static (string, string)[] Sheet(int score) => [.. Enum.GetValues<Criterion>().Select(c => ($"Scores[{c}]", $"{score}"))];

    private Task<WebPage> PutAwayAsync(Draft draft) =>
        app.As(Role.Facilitator).SubmitAsync($"/write/drafts/{draft.Id}/cooling-off", ("Form.Intent", Intent), ("Form.Days", "2"));

    private async Task<(IReadOnlyList<Person> Team, CoolingOff Resting)> BackAsync(string sentence)
    {
        var people = await Team.SitDownAsync(app);
        var draft = await Room.DraftAsync(app, sentence);
        await PutAwayAsync(draft);
        app.Clock.Advance(TimeSpan.FromDays(2));
        return (people, await app.ReadAsync(db => db.CoolingOffs.SingleAsync(c => c.DraftId == draft.Id)));
    }

    private async Task WriteForAsync(CoolingOff rest, Person person, string text) =>
        (
            await app.As(Role.Facilitator)
                .SubmitAsync($"/write/cooling-offs/{rest.Id}/reading", ("Form.Text", text), ("Form.PersonId", person.Id.ToString()))
        ).Text.ShouldContain("It is written down as it was read.");
}
