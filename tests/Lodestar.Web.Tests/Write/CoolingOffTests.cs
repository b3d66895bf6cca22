using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Web.Mail;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

public class CoolingOffTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private const string Intent = "people feel calm on board";

    [Fact]
    [Trait("Catalog", "R16")]
    public async Task A_resting_sentence_refuses_a_change_in_a_sentence_and_keeps_what_was_typed()
    {
        var draft = await Room.DraftAsync(app, "Carry everybody over smoothly");
        var writing = await app.As(Role.Champion).OpenAsync($"/write/drafts/{draft.Id}");
        var resting = await PutAwayAsync(draft, days: 3);
        resting.Heading.ShouldBe("It rests. Day 1 of 3");
        resting.Text.ShouldContain("3 days to go");

        var refused = await writing.SubmitAsync(("Form.Text", "Carry everybody over calmly"), ("Form.Reason", "calm"));

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Text.ShouldContain("This sentence rests until");
        refused.Find("textarea").TextContent.ShouldBe("Carry everybody over calmly");
        (await VersionsAsync(draft)).ShouldBe(1);
        (await app.As(Role.Champion).OpenAsync($"/write/drafts/{draft.Id}")).Document.QuerySelector("textarea").ShouldBeNull();
    }

    [Fact]
    [Trait("Catalog", "R16")]
    public async Task After_the_days_have_passed_the_sentence_is_written_on()
    {
        var draft = await Room.DraftAsync(app, "See every driver across");
        await PutAwayAsync(draft, days: 2);
        app.Clock.Advance(TimeSpan.FromDays(2));

        var page = await app.As(Role.Champion).OpenAsync($"/write/drafts/{draft.Id}");
        await page.SubmitAsync(("Form.Text", "See every driver safely across"), ("Form.Reason", "safety first"));

        (await VersionsAsync(draft)).ShouldBe(2);
    }

    [Fact]
    [Trait("Catalog", "R16")]
    public async Task The_database_refuses_a_version_written_within_the_rest()
    {
        var draft = await Room.DraftAsync(app, "Wave everybody off");
        await PutAwayAsync(draft, days: 2);
        var within = app.Clock.GetUtcNow().AddDays(1);

        await Should.ThrowAsync<System.Data.Common.DbException>(() =>
            app.ReadAsync(db => db.Drafts.Where(d => d.Id == draft.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.LastWrittenAt, within)))
        );
    }

    [Fact]
    [Trait("Catalog", "R16")]
    public async Task A_repair_after_a_gut_check_waits_until_the_sentence_is_back()
    {
        var asking = await GutCheck.Asking.AboutAsync(app, "Make every crossing seamless", readers: 2);
        await asking.AnswerAsync(app, agree: 1);
        await app.ChangeAsync(async db => (await db.Rounds.SingleAsync(r => r.Id == asking.Round.Id)).Close(app.Clock.GetUtcNow()));
        var repair = await app.As(Role.Facilitator).OpenAsync(asking.Address + "/repair");
        await PutAwayAsync(asking.Draft, days: 2);

        var refused = await repair.SubmitAsync(("Form.Text", "Make every crossing calm"));

        refused.Text.ShouldContain("This sentence was put away to be read with fresh eyes.");
        refused.Find("textarea").TextContent.Trim().ShouldBe("Make every crossing calm");
        (await VersionsAsync(asking.Draft)).ShouldBe(1);
    }

    [Fact]
    public async Task Two_who_put_it_away_at_once_make_one_rest()
    {
        var draft = await Room.DraftAsync(app, "Bring the island home");
        var address = $"/write/drafts/{draft.Id}/cooling-off";
        var (one, two) = (await app.As(Role.Facilitator).OpenAsync(address), await app.As(Role.Owner).OpenAsync(address));

        await Task.WhenAll(one.SubmitAsync(("Form.Intent", "calm")), two.SubmitAsync(("Form.Intent", "quick")));

        (await app.ReadAsync(db => db.CoolingOffs.CountAsync(c => c.DraftId == draft.Id))).ShouldBe(1);
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task Of_a_save_and_a_rest_at_the_same_moment_the_newest_wording_is_what_rests()
    {
        for (var round = 0; round < 5; round++)
        {
            var draft = await Room.DraftAsync(app, $"Carry crate {round}");
            var writing = await app.As(Role.Champion).OpenAsync($"/write/drafts/{draft.Id}");
            var leaving = await app.As(Role.Facilitator).OpenAsync($"/write/drafts/{draft.Id}/cooling-off");

            await Task.WhenAll(
                writing.SubmitAsync(("Form.Text", $"Carry crate {round} calmly"), ("Form.Reason", "calm")),
                leaving.SubmitAsync(("Form.Intent", Intent))
            );

            var kept = await app.ReadAsync(db => db.Drafts.SingleAsync(d => d.Id == draft.Id));
            var rested = await app.ReadAsync(db =>
                db.CoolingOffs.Where(c => c.DraftId == draft.Id).Select(c => c.DraftVersionId).ToListAsync()
            );
            (rested.Count + kept.Versions.Count).ShouldBeGreaterThan(1, "one of the two went through");
            rested.ShouldAllBe(version => version == kept.Latest.Id);
        }
    }

    [Theory]
    [InlineData("Form.Days", "1", "A sentence rests 2 to 7 days.")]
    [InlineData("Form.Days", "8", "A sentence rests 2 to 7 days.")]
    [InlineData("Form.Intent", " ", "Write what people should take from the sentence")]
    public async Task What_is_missing_is_said_and_what_was_typed_stays(string field, string value, string sentence)
    {
        var draft = await Room.DraftAsync(app, "Know every commuter by name");
        var page = await app.As(Role.Facilitator).OpenAsync($"/write/drafts/{draft.Id}/cooling-off");

        page = await page.SubmitAsync([
            ("Form.Intent", field == "Form.Intent" ? value : Intent),
            .. field == "Form.Days" ? [(field, value)] : Array.Empty<(string, string)>(),
        ]);

        page.Text.ShouldContain(sentence);
        if (field == "Form.Days")
            page.Find("textarea").TextContent.Trim().ShouldBe(Intent);
        (await app.ReadAsync(db => db.CoolingOffs.AnyAsync(c => c.DraftId == draft.Id))).ShouldBeFalse();
    }

    [Fact]
    public async Task It_comes_back_early_only_for_a_reason_that_everybody_reads()
    {
        var draft = await Room.DraftAsync(app, "Answer before they ask");
        var page = await PutAwayAsync(draft, days: 7);

        page = await page.SubmitAsync(("reason", "  "));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Write why it cannot wait");

        page = await page.SubmitAsync(("reason", "The board meets tomorrow."));
        page.Path.ShouldBe($"/write/drafts/{draft.Id}");
        page.Text.ShouldContain("The board meets tomorrow.");
        page.Document.QuerySelector("textarea").ShouldNotBeNull();
    }

    [Fact]
    [Trait("Catalog", "T11")]
    public async Task The_team_is_told_once_and_who_has_no_mailbox_reads_it_on_Home()
    {
        await Team.SitDownAsync(app);
        app.Clock.Advance(TimeSpan.FromMinutes(1)); // the newest sentence of all
        var draft = await Room.DraftAsync(app, "Stay until the last bag is found");
        await PutAwayAsync(draft, days: 2);
        await app.RunJobsAsync();
        Letters(draft).ShouldBeEmpty();
        (await app.As(Role.Member).OpenAsync("/")).Text.ShouldContain("Let the sentence rest");
        var overview = await app.As(Role.Member).OpenAsync("/write");
        overview.Text.ShouldContain("It rests, day 1 of 2");
        overview.Text.ShouldNotContain("Read it again with fresh eyes");

        app.Clock.Advance(TimeSpan.FromDays(2));
        await app.RunJobsAsync();
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.RunJobsAsync();

        Letters(draft).Count.ShouldBe(7, "nine writers, two without a mailbox");
        Letters(draft).ShouldAllBe(l => !l.Text.Contains(Intent) && !l.Text.Contains("last bag"));
        (await app.As(Role.Member).OpenAsync("/write")).Text.ShouldContain("Read it again with fresh eyes");
        var home = await app.As(Role.Member).OpenAsync("/");
        home.Text.ShouldContain("Your sentence is back: what does it say to you?");
    }

    private async Task<WebPage> PutAwayAsync(Draft draft, int days) =>
        await (await app.As(Role.Facilitator).OpenAsync($"/write/drafts/{draft.Id}/cooling-off")).SubmitAsync(
            ("Form.Intent", Intent),
            ("Form.Days", $"{days}")
        );

    private List<Letter> Letters(Draft draft)
    {
        var rest = app.ReadAsync(db => db.CoolingOffs.Where(c => c.DraftId == draft.Id).Select(c => c.Id).SingleAsync())
            .GetAwaiter()
            .GetResult();
        return [.. app.Mail.Letters.Where(l => l.Text.Contains(rest.ToString(), StringComparison.Ordinal))];
    }

    private async Task<int> VersionsAsync(Draft draft) =>
        await app.ReadAsync(db => db.DraftVersions.CountAsync(v => v.DraftId == draft.Id));
}
