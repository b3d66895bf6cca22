using System.Net;
using System.Text;
using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Tests.Documents.Reading;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Sources;

public sealed class SourcePagesTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_word_file_comes_into_the_library_and_its_neighboring_sentences_become_one_passage()
    {
        var page = await UploadAsync("../values.docx", MadeUpFiles.Docx("Greet first. Explain delays. Own it.", "Always."));
        page.Heading.ShouldBe("Values of 2019");

        var boxes = page.Document.QuerySelectorAll(".pieces input").Select(i => i.GetAttribute("value")!).ToList();
        page = await page.SubmitAsync("form[action$=excerpts]", ("pieces", boxes[0]), ("pieces", boxes[1]), ("pieces", boxes[3]));

        page.All(".quotes .theirs[dir=auto]").ShouldBe(["Greet first. Explain delays.", "Always."]);
        var kept = await _app.As(Cast.Lena).OpenAsync("/gather/excerpts");
        kept.Text.ShouldContain("Greet first. Explain delays.");
        kept.Text.ShouldContain("Values of 2019 Value");
    }

    [Fact]
    [Trait("Catalog", "H1")]
    public async Task A_file_is_given_back_to_be_kept_and_never_to_be_opened()
    {
        var page = await UploadAsync(
            "../../<b>values</b>.html",
            Encoding.UTF8.GetBytes("<html><script>alert(1)</script><p>Calm</p></html>")
        );
        using var file = await _app.As(Cast.Lena).GetAsync(page.Find("a[download]").GetAttribute("href"), Ct);

        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("b.html");
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        page.All(".pieces .theirs").ShouldBe(["Calm"]);
    }

    [Fact]
    [Trait("Catalog", "H1")]
    public async Task A_bomb_says_in_a_sentence_why_it_is_not_taken_and_the_title_stays()
    {
        var page = await UploadAsync("values.docx", MadeUpFiles.Bomb(64));

        page.Text.ShouldContain("This file unpacks to far more than a document needs.");
        page.Find("#Form_Title").GetAttribute("value").ShouldBe("Values of 2019");
        (await _app.ReadAsync(db => db.Set<Source>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    [Trait("Catalog", "H1")]
    public async Task A_hundred_megabytes_are_turned_away_before_they_are_read()
    {
        using var large = new ByteArrayContent(new byte[100 * 1024 * 1024]);
        large.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };

        using var answer = await _app.As(Cast.Mara).PostAsync("/gather/sources/new", large, Ct);

        (await answer.Content.ReadAsStringAsync(Ct)).ShouldContain("This file is larger than 20 MB.");
    }

    [Fact]
    public async Task Words_that_somebody_pasted_stand_for_a_PDF_that_cannot_be_read()
    {
        var page = await UploadAsync("brochure.pdf", MadeUpFiles.Pdf("<< /Encrypt 5 0 R >>"), ("Form.Text", "Smooth sailing, always"));

        page.All(".pieces .theirs").ShouldBe(["Smooth sailing, always"]);
        page.Text.ShouldContain("brochure.pdf");
    }

    [Fact]
    [Trait("Catalog", "H3")]
    public async Task A_full_library_takes_no_more_files_and_says_so()
    {
        var big = new Source(
            Cast.Northquay.Id,
            SourceKind.Marketing,
            "Everything",
            new Added(new Author(Guid.Empty, "Mara"), Cast.Morning)
        );
        await _app.SeedAsync(big, big.Attach("all.zip", new byte[10]));
        await _app.ChangeAsync(db =>
            db.Set<Source>()
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.FileSize, SourceQuota.MaxBytes - 5), TestContext.Current.CancellationToken)
        );

        (await UploadAsync("values.docx", MadeUpFiles.Docx("Calm"))).Text.ShouldContain("The library is full: 200 MB.");
    }

    [Fact]
    [Trait("Catalog", "C1")]
    public async Task Words_of_a_document_are_shown_and_never_run()
    {
        var page = await _app.As(Cast.Mara)
            .SubmitAsync(
                "/gather/sources/new",
                ("Form.Title", "<img src=x>"),
                ("Form.Text", "<script>alert(1)</script> javascript:alert(1)")
            );

        page.Text.ShouldContain("<script>alert(1)</script>");
        page.All("main script, main img").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_let_go_or_taken_away_comes_back_by_undo()
    {
        var page = await _app.As(Cast.Mara)
            .SubmitAsync("/gather/sources/new", ("Form.Title", "Slogan"), ("Form.Text", "Smooth sailing, always"));
        page = await page.SubmitAsync("form[action$=excerpts]", ("pieces", page.Find(".pieces input").GetAttribute("value")!));
        page = await page.PressAsync("Let go");
        page.All(".quotes li").ShouldBeEmpty();
        page = await page.SubmitAsync("#flashes form");
        page.All(".quotes li").Count.ShouldBe(1);

        page = await page.PressAsync("Take it out of the library");
        (await _app.As(Cast.Lena).OpenAsync("/gather/excerpts")).Text.ShouldNotContain("Smooth sailing");
        (await page.SubmitAsync("#flashes form")).Text.ShouldContain("Slogan");
    }

    [Fact]
    public async Task The_start_check_says_what_decided_it_and_keeps_the_sentence()
    {
        var page = await _app.As(Cast.Mara)
            .SubmitAsync("/gather/start-check", ("Sentence", "Smooth sailing, always"), ("Kind", nameof(SourceKind.Slogan)));
        page.All("#verdict").ShouldNotBe(["Good enough"]);
        page.All(".reasons li").ShouldNotBeEmpty();

        page = await page.PressAsync("Keep it in the library");

        page.Heading.ShouldBe("Smooth sailing, always");
        (await _app.ReadAsync(db => db.Set<Source>().SingleAsync())).Kind.ShouldBe(SourceKind.Slogan);
    }

    [Fact]
    [Trait("Catalog", "H4")]
    public async Task A_file_of_another_organization_does_not_exist()
    {
        var page = await UploadAsync("values.docx", MadeUpFiles.Docx("Calm"));

        (await _app.As(Cast.Otto).OpenAsync(page.Find("a[download]").GetAttribute("href")!)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private async Task<WebPage> UploadAsync(string name, byte[] file, params (string, string)[] more) =>
        await (await _app.As(Cast.Mara).OpenAsync("/gather/sources/new")).UploadAsync(
            "main form",
            "Form.File",
            name,
            file,
            [("Form.Title", "Values of 2019"), ("Form.Kind", nameof(SourceKind.Value)), .. more]
        );
}
