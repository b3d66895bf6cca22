using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Documents.Reading;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Gather;

/// <summary>A PDF is read where it lies: in the browser, by a chunk that no other page loads.</summary>
public class SourceTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Fact]
    [Trait("Catalog", "H2")]
    public async Task A_PDF_is_read_page_by_page_and_its_words_are_seen_before_they_are_sent()
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Mara);
        List<string> fetched = [];
        visit.Page.Request += (_, request) => fetched.Add(new Uri(request.Url).AbsolutePath);
        await visit.GoToAsync("/gather/sources");
        await visit.GoToAsync("/gather/sources/new");
        fetched.ShouldNotContain(path => path.Contains("pdf", StringComparison.OrdinalIgnoreCase));

        await visit.FillAsync("Title", "Brochure of 2019");
        await ChooseAsync(visit, MadeUpFiles.Pages("Smooth sailing, always", "We greet first and listen to the end."));
        await Assertions.Expect(visit.Page.Locator("pdf-words")).ToContainTextAsync("2 pages were read on this device.");
        (await visit.Page.Locator("#Form_Text").InputValueAsync()).ShouldBe(
            "Smooth sailing, always\n\nWe greet first and listen to the end."
        );
        fetched.Count(path => path.Contains("pdf", StringComparison.OrdinalIgnoreCase)).ShouldBe(2, "the chunk and its worker");
        await visit.ShouldBeAccessibleAsync();
        await visit.ClickAsync("Add it");

        (await visit.HeadingAsync()).ShouldBe("Brochure of 2019");
        (await visit.Page.Locator(".pieces .theirs").AllInnerTextsAsync()).ShouldBe([
            "Smooth sailing, always",
            "We greet first and listen to the end.",
        ]);
        await Assertions.Expect(visit.Page.Locator("a[download]")).ToContainTextAsync("brochure.pdf");
    }

    [Fact]
    public async Task Who_sends_while_it_is_being_read_sends_its_words_too()
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Mara);
        await visit.GoToAsync("/gather/sources/new");
        await visit.FillAsync("Title", "In a hurry");

        await ChooseAsync(visit, MadeUpFiles.Pages([.. Enumerable.Range(1, 60).Select(page => $"Page {page} of many")]));
        await visit.ClickAsync("Add it");

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("In a hurry");
        await Assertions.Expect(visit.Page.Locator(".pieces")).ToContainTextAsync("Page 1 of many");
    }

    [Fact]
    [Trait("Catalog", "H1")]
    [Trait("Catalog", "H2")]
    public async Task A_PDF_without_words_for_us_says_why_and_what_was_typed_stays()
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Mara);
        await visit.GoToAsync("/gather/sources/new");
        var said = visit.Page.Locator("pdf-words");

        await ChooseAsync(visit, MadeUpFiles.LockedPages("Secret"));
        await Assertions.Expect(said).ToContainTextAsync("This PDF has a password.");
        await ChooseAsync(visit, MadeUpFiles.Pages("", ""));
        await Assertions.Expect(said).ToContainTextAsync("There are no words in this file, only pictures of them.");
        await ChooseAsync(visit, MadeUpFiles.Pages([.. Enumerable.Repeat("Calm", 501)]));
        await Assertions.Expect(said).ToContainTextAsync("This PDF has 501 pages.");
        await ChooseAsync(visit, MadeUpFiles.Pages("Half of it")[..120]);
        await Assertions.Expect(said).ToContainTextAsync("This file is damaged.");
        var full = string.Join('\n', Enumerable.Repeat("calm calm calm calm calm calm calm calm calm calm calm", 50));
        await ChooseAsync(visit, MadeUpFiles.Pages([.. Enumerable.Repeat(full, 90)]));
        await Assertions.Expect(said).ToContainTextAsync("what follows is too long for the library", new() { Timeout = 20_000 });
        (await visit.Page.Locator("#Form_Text").InputValueAsync()).Length.ShouldBe(200_000);

        await visit.Page.GetByLabel("Or its words").FillAsync("What I typed myself");
        await ChooseAsync(visit, MadeUpFiles.Pages("Smooth sailing"));
        await Assertions.Expect(said).ToContainTextAsync("The words below stand as they are");
        (await visit.Page.Locator("#Form_Text").InputValueAsync()).ShouldBe("What I typed myself");
    }

    private static Task ChooseAsync(Visit visit, byte[] pdf) =>
        visit
            .Page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "brochure.pdf",
                    MimeType = "application/pdf",
                    Buffer = pdf,
                }
            );
}
