using System.Net;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Write.Checks;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

public class EvidenceTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    [Trait("Catalog", "R12")]
    public async Task What_was_seen_is_attached_with_its_source_taken_off_and_put_back()
    {
        var draft = await Room.DraftAsync(app, "Keep everybody dry");
        var page = await app.As(Cast.Tomasz).OpenAsync($"/write/drafts/{draft.Id}/evidence");

        page = await page.SubmitAsync("form.form", ("Form.Text", "A mate held an umbrella for the queue."), ("Form.Source", ""));
        page.Text.ShouldContain("Write where it is from");
        page.Find("textarea").TextContent.Trim().ShouldBe("A mate held an umbrella for the queue.");

        page = await page.SubmitAsync("form.form", ("Form.Source", "Seen at Saltmarsh in May"));
        page.Find(".quotes").TextContent.ShouldContain("Seen at Saltmarsh in May");

        page = await page.SubmitAsync(".quotes form");
        page.Text.ShouldContain("Nothing yet.");
        page = await page.SubmitAsync(".flash form, .flashes form");
        page.Find(".quotes").TextContent.ShouldContain("umbrella");
    }

    [Fact]
    [Trait("Catalog", "R12")]
    public async Task A_sentence_of_a_theme_is_chosen_once_and_its_words_stay_with_the_answer()
    {
        var draft = await Room.DraftAsync(app, "Stay calm and clear, always");
        var page = await app.As(Cast.Mara).OpenAsync($"/write/drafts/{draft.Id}/evidence");
        var again = await app.As(Cast.Tomasz).OpenAsync($"/write/drafts/{draft.Id}/evidence");

        page = await page.SubmitAsync(".lines form");
        await again.SubmitAsync(".lines form");

        page.All(".quotes > li").ShouldHaveSingleItem().ShouldContain("From the survey");
        var kept = await app.ReadAsync(db => db.Evidence.SingleAsync(e => e.DraftId == draft.Id));
        (kept.Text, kept.Source).ShouldBe(("", ""));
    }

    [Fact]
    [Trait("Catalog", "A4")]
    public async Task A_sentence_that_too_few_said_is_neither_offered_nor_attached_nor_shown()
    {
        var draft = await Room.DraftAsync(app, "Be quick, calm and clear");
        var mara = app.As(Cast.Mara);
        var page = await mara.OpenAsync($"/write/drafts/{draft.Id}/evidence");
        page = await page.SubmitAsync(".lines form");
        var words = page.Find(".quotes > li > p").TextContent.Trim();
        var quote = await app.ReadAsync(async db =>
        {
            var kept = await db.Evidence.SingleAsync(e => e.DraftId == draft.Id);
            return await db.Set<Quote>().Where(q => q.AnswerId == kept.AnswerId && q.Start == kept.Start).ToListAsync();
        });
        var themes = quote.Select(q => q.ThemeId).ToList();
        var before = await app.ReadAsync(db =>
            db.Set<Theme>().Where(t => themes.Contains(t.Id)).Select(t => new { t.Id, t.Answers }).ToListAsync()
        );

        try
        {
            await app.ReadAsync(db =>
                db.Set<Theme>().Where(t => themes.Contains(t.Id)).ExecuteUpdateAsync(t => t.SetProperty(x => x.Answers, 7))
            );
            page = await mara.OpenAsync($"/write/drafts/{draft.Id}/evidence");

            page.Text.ShouldNotContain(words);
            page.Text.ShouldContain("It does not count.");
            (
                await mara.PostAsync(
                    $"/write/drafts/{draft.Id}/evidence?handler=Choose",
                    "/write/drafts/new",
                    ("quoteId", quote[0].Id.ToString())
                )
            ).Status.ShouldBe(HttpStatusCode.NotFound);
            var checklist = await mara.OpenAsync($"/write/versions/{draft.Latest.Id}/checklist");
            checklist.Text.ShouldContain("Nothing is attached yet.");
        }
        finally
        {
            foreach (var theme in before)
                await app.ReadAsync(db =>
                    db.Set<Theme>().Where(t => t.Id == theme.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.Answers, theme.Answers))
                );
        }
    }

    [Fact]
    [Trait("Catalog", "A2")]
    public async Task Evidence_of_another_sentence_does_not_exist_under_this_one()
    {
        var (draft, other) = (await Room.DraftAsync(app, "Dry feet"), await Room.DraftAsync(app, "Warm hands"));
        var evidence = Evidence.Typed(other, EvidenceKind.Observation, ("Seen", "Alba"), other.Latest.AuthorId, app.Clock.GetUtcNow())!;
        await app.SeedAsync(evidence);

        var answer = await app.As(Cast.Mara)
            .PostAsync($"/write/drafts/{draft.Id}/evidence?handler=Remove", "/write/drafts/new", ("evidenceId", evidence.Id.ToString()));

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.ReadAsync(db => db.Evidence.SingleAsync(e => e.Id == evidence.Id))).RemovedAt.ShouldBeNull();
    }

    [Fact]
    public async Task The_database_holds_no_quote_with_words_of_its_own()
    {
        var draft = await Room.DraftAsync(app, "Light hearts");
        var evidence = Evidence.Typed(draft, EvidenceKind.Observation, ("Seen", "Alba"), draft.Latest.AuthorId, app.Clock.GetUtcNow())!;
        await app.SeedAsync(evidence);

        await Should.ThrowAsync<System.Data.Common.DbException>(() =>
            app.ReadAsync(db =>
                db.Evidence.Where(e => e.Id == evidence.Id).ExecuteUpdateAsync(e => e.SetProperty(x => x.Kind, EvidenceKind.Quote))
            )
        );
    }
}
