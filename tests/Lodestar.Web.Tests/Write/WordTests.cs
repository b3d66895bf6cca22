using System.Net;
using Lodestar.Core.Write.Trails;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

public class WordTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    public async Task A_word_leads_to_those_who_said_it_and_to_the_version_that_brought_it_in()
    {
        var page = await app.As(Cast.Mara).OpenAsync($"/write/versions/{await VersionAsync(3)}/words/4");

        page.Find("h1").TextContent.ShouldBe("The word “calm”");
        page.Find(".trail [aria-current]").TextContent.ShouldBe("calm");
        page.Text.ShouldContain("came with version 3");
        page.Text.ShouldContain("two of them would say “calm”");
        page.All("h3").ShouldContain("Calm");
        page.All(".quotes > li").Count.ShouldBe(6);
        page.Find(".quotes mark").TextContent.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_word_that_nobody_said_is_the_writers_own()
    {
        var page = await app.As(Cast.Mara).OpenAsync($"/write/versions/{await VersionAsync(3)}/words/5");

        page.Text.ShouldContain("No theme that enough people said holds this word or its kin.");
        page.Document.QuerySelector(".quotes").ShouldBeNull();
    }

    [Fact]
    [Trait("Catalog", "A4")]
    public async Task Who_does_not_write_sees_the_versions_and_neither_sentences_nor_comments()
    {
        var version = await VersionAsync(2);

        var page = await app.As(Cast.Lena).OpenAsync($"/write/versions/{version}/words/4");

        page.Text.ShouldContain("came with version 1");
        page.Document.QuerySelector(".quotes, .comments, main textarea").ShouldBeNull();
        page.Text.ShouldNotContain("Nobody at the counter says this");
        (await app.As(Cast.Lena).PostAsync($"/write/versions/{version}/words/4", "/share/recall", ("Form.Text", "x"))).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task A_comment_is_about_a_span_stays_with_its_version_and_is_settled_by_name()
    {
        var draft = await Room.DraftAsync(app, "Tell every passenger what comes next");
        var mara = app.As(Cast.Mara);
        var address = $"/write/versions/{draft.Latest.Id}/words";
        var page = await mara.OpenAsync($"{address}/2");

        page = await page.SubmitAsync("#comments form.form", ("Form.Text", " "));
        page.Text.ShouldContain("Write what you want to say about these words.");
        page = await page.SubmitAsync("#comments form.form", ("Form.Text", "Drivers, too?"), ("Form.Through", "3"));
        page.Find(".comments mark").TextContent.ShouldBe("every passenger");
        (await mara.OpenAsync($"{address}/3")).Find(".comments").TextContent.ShouldContain("Drivers, too?");
        (await mara.OpenAsync($"{address}/1")).Find("#comments").TextContent.ShouldContain("Nothing yet.");

        var editor = await mara.OpenAsync($"/write/drafts/{draft.Id}");
        await editor.SubmitAsync(("Form.Text", "Tell everybody what comes next"), ("Form.Reason", "drivers, too"));
        editor = await mara.OpenAsync($"/write/drafts/{draft.Id}");
        editor.Find(".comments").TextContent.ShouldContain("on version 1");
        page = await editor.SubmitAsync(".comments form");

        page.Find(".comments .settled").TextContent.ShouldContain("settled by Mara Lindqvist");
        (await mara.OpenAsync($"/write/drafts/{draft.Id}")).Document.QuerySelector(".comments li").ShouldBeNull();
    }

    [Fact]
    [Trait("Catalog", "A2")]
    public async Task A_comment_of_another_sentence_is_not_settled_from_this_one()
    {
        var (draft, other) = (await Room.DraftAsync(app, "Stay kind"), await Room.DraftAsync(app, "Stay warm"));
        var comment = WordComment.On(other.Latest, (0, 1), "hm", other.Latest.AuthorId, app.Clock.GetUtcNow())!;
        await app.SeedAsync(comment);

        var answer = await app.As(Cast.Mara)
            .PostAsync(
                $"/write/versions/{draft.Latest.Id}/words/1?handler=Resolve",
                "/write/drafts/new",
                ("commentId", comment.Id.ToString())
            );

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.ReadAsync(db => db.WordComments.SingleAsync(c => c.Id == comment.Id))).IsOpen.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(-1)]
    public async Task A_place_without_a_word_does_not_exist(int number) =>
        (await app.As(Cast.Mara).OpenAsync($"/write/versions/{await VersionAsync(3)}/words/{number}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );

    private Task<Guid> VersionAsync(int number) =>
        app.ReadAsync(async db =>
        {
            var first = await db.Drafts.OrderBy(d => d.StartedAt).Select(d => d.Id).FirstAsync();
            return await db.DraftVersions.Where(v => v.DraftId == first && v.Number == number).Select(v => v.Id).SingleAsync();
        });
}
