using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

public class DraftTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_first_sentence_is_kept_once_even_when_sent_twice()
    {
        var page = await app.As(Role.Facilitator).OpenAsync("/write/drafts/new");

        var kept = await page.SubmitAsync(("Form.Text", "Bring every guest home rested"));
        await page.SubmitAsync(("Form.Text", "Bring every guest  home rested"));

        kept.Find("textarea").TextContent.ShouldBe("Bring every guest home rested");
        (await app.ReadAsync(db => db.DraftVersions.ToListAsync())).Count(v => v.Text.Value == "Bring every guest home rested").ShouldBe(1);
    }

    [Fact]
    public async Task Hints_stand_beside_the_sentence_without_any_script()
    {
        var client = app.As(Role.Facilitator);

        var page = await client.PostAsync("/write/drafts/new?handler=Check", "/write/drafts/new", ("Form.Text", "Leverage synergies"));

        page.All("#criteria h3").Count.ShouldBe(12);
        page.Find("#criteria .look mark").TextContent.ShouldNotBeEmpty();
        page.Find("textarea").TextContent.ShouldBe("Leverage synergies");
    }

    [Fact]
    public async Task Each_check_shows_the_words_the_reason_and_plainer_words()
    {
        var draft = await Room.DraftAsync(app, "Deliver efficient, seamless crossings");

        var page = await app.As(Role.Facilitator).OpenAsync($"/write/drafts/{draft.Id}");

        page.Find("#criteria").TextContent.ShouldContain("“efficient, seamless” is office language.");
        page.All("#criteria .plainer del").ShouldContain("seamless");
        page.All("#criteria .plainer ins").ShouldContain("smooth");
        page.Find("#criteria .sum summary").TextContent.ShouldContain("6.2 of 10");
        page.All("#criteria .sum tbody tr").Count.ShouldBe(10);
    }

    [Fact]
    public async Task A_vision_that_says_the_purpose_again_is_noticed()
    {
        await app.SeedAsync(new Purpose(Cast.Northquay.Id, "Keep island and mainland lives joined"));
        var draft = await Room.DraftAsync(app, "Keep mainland and island lives joined, calmly");

        var page = await app.As(Role.Facilitator).OpenAsync($"/write/drafts/{draft.Id}");

        page.Find("#criteria .note").TextContent.ShouldContain("Keep island and mainland lives joined");
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task A_stale_save_shows_both_texts_and_loses_neither()
    {
        var draft = await Room.DraftAsync(app, "Make every crossing smooth");
        var mine = await app.As(Role.Facilitator).OpenAsync($"/write/drafts/{draft.Id}");
        var theirs = await app.As(Role.Owner).OpenAsync($"/write/drafts/{draft.Id}");
        await theirs.SubmitAsync(("Form.Text", "Make every crossing calm"), ("Form.Reason", "calm was said everywhere"));

        var both = await mine.SubmitAsync(("Form.Text", "Make each crossing smooth"), ("Form.Reason", "each is warmer"));

        both.Status.ShouldBe(HttpStatusCode.Conflict);
        both.Find("[role=alert]").TextContent.ShouldContain("Make every crossing calm");
        both.Find("textarea").TextContent.ShouldBe("Make each crossing smooth");

        var merged = await both.SubmitAsync(("Form.Text", "Make each crossing calm"));
        merged.Text.ShouldContain("Version 3 is kept.");
        (await VersionsAsync(draft)).ShouldBe(["Make every crossing smooth", "Make every crossing calm", "Make each crossing calm"]);
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task Two_saves_at_the_same_moment_make_one_version_and_one_question()
    {
        var draft = await Room.DraftAsync(app, "Be there");
        var one = await app.As(Role.Facilitator).OpenAsync($"/write/drafts/{draft.Id}");
        var two = await app.As(Role.Champion).OpenAsync($"/write/drafts/{draft.Id}");

        var answers = await Task.WhenAll(
            one.SubmitAsync(("Form.Text", "Be there first"), ("Form.Reason", "a")),
            two.SubmitAsync(("Form.Text", "Be there always"), ("Form.Reason", "b"))
        );

        answers.Select(a => a.Status).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.Conflict]);
        (await VersionsAsync(draft)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Form.Text", "", "The sentence is empty.")]
    [InlineData("Form.Reason", " ", "Say in a few words why you changed it")]
    public async Task What_is_missing_is_said_and_what_was_typed_stays(string field, string value, string sentence)
    {
        var draft = await Room.DraftAsync(app, "Welcome everyone aboard");
        var page = await app.As(Role.Facilitator).OpenAsync($"/write/drafts/{draft.Id}");

        page = await page.SubmitAsync([
            ("Form.Text", field == "Form.Text" ? value : "Welcome all aboard"),
            ("Form.Reason", field == "Form.Reason" ? value : "why"),
        ]);

        page.Text.ShouldContain(sentence);
        if (field == "Form.Reason")
            page.Find("textarea").TextContent.ShouldBe("Welcome all aboard");
    }

    [Fact]
    public async Task A_text_of_ten_thousand_characters_is_refused_in_a_sentence()
    {
        var page = await app.As(Role.Facilitator).OpenAsync("/write/drafts/new");

        page = await page.SubmitAsync(("Form.Text", new string('a', 10_000)));

        page.Text.ShouldContain("A sentence people can recite has at most 280 characters.");
        page.Find("textarea").TextContent.Length.ShouldBe(10_000);
    }

    [Fact]
    public async Task Any_two_versions_can_be_laid_over_each_other()
    {
        var draft = await Room.DraftAsync(app, "Make every crossing seamless and clear");
        var page = await app.As(Role.Facilitator).OpenAsync($"/write/drafts/{draft.Id}");
        await page.SubmitAsync(("Form.Text", "Make every crossing calm and clear"), ("Form.Reason", "nobody says seamless"));

        page = await app.As(Role.Member).OpenAsync($"/write/drafts/{draft.Id}?from=1&to=2");

        page.Find(".diff del").TextContent.ShouldContain("seamless");
        page.Find(".diff ins").TextContent.ShouldContain("calm");
        page.Text.ShouldContain("1 word changed from version 1 to version 2");
        page.Document.QuerySelector("textarea").ShouldBeNull("a member outside of the team reads, and does not write");
    }

    [Fact]
    public async Task Ratings_of_others_show_only_after_ones_own_are_complete()
    {
        var version = (await Room.DraftAsync(app, "Keep every promise at the counter")).Latest;
        var address = $"/write/versions/{version.Id}/rating";
        await (await app.As(Role.Facilitator).OpenAsync(address)).SubmitAsync(Sheet(score: 1));

        var page = await app.As(Role.Champion).OpenAsync(address);
        page.Document.QuerySelector("table").ShouldBeNull();
        page = await page.SubmitAsync(Sheet(score: 4)[..11]);
        page.Text.ShouldContain("1 question is still open.");
        page.Document.QuerySelector("table").ShouldBeNull();

        page = await page.SubmitAsync(Sheet(score: 4));
        page.Text.ShouldContain("2 people have rated");
        page.All("tbody tr").Count.ShouldBe(12);
        page.Find("tbody tr").TextContent.ShouldContain("far apart");
    }

    private static (string, string)[] Sheet(int score) => [.. Enum.GetValues<Criterion>().Select(c => ($"Scores[{c}]", $"{score}"))];

    private async Task<List<string>> VersionsAsync(Draft draft) =>
        [
            .. (await app.ReadAsync(db => db.Drafts.SingleAsync(d => d.Id == draft.Id)))
                .Versions.OrderBy(v => v.Number)
                .Select(v => v.Text.Value),
        ];
}
