using System.Runtime.Versioning;
using System.Text;
using Lodestar.Web.Documents.Reading;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Tests.Documents.Reading;

[SupportedOSPlatform("linux")]
public sealed class DocumentReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_word_file_gives_its_paragraphs() =>
        (await ReadAsync(MadeUpFiles.Docx("Our mission", "Smooth sailing, always"), "m.docx"))
            .Text!.Split('\n')[..2]
            .ShouldBe(["Our mission", "Smooth sailing, always"]);

    [Fact]
    public async Task Slides_give_their_words_in_the_order_they_are_shown() =>
        (await ReadAsync(MadeUpFiles.Pptx("First", "Second", "Third"), "v.pptx"))
            .Text!.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(["First", "Second", "Third"]);

    [Fact]
    public async Task A_web_page_gives_what_a_reader_sees_and_nothing_runs() =>
        (
            await ReadAsync(
                "<html><head><title>x</title></head><body><nav>Menu</nav><h1>Our <b>values</b></h1><script>alert(1)</script><p>Calm<br>Clear</p></body></html>",
                "v.html"
            )
        ).Text.ShouldBe("Our values\nCalm\nClear");

    [Fact]
    [Trait("Catalog", "C7")]
    public async Task A_web_page_of_endless_depth_is_read_like_any_other() =>
        (await ReadAsync("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 20_000)) + "Calm", "v.html")).Text.ShouldBe("Calm");

    [Theory]
    [InlineData("values.txt")]
    [InlineData("values.md")]
    [InlineData("values")]
    public async Task A_text_is_taken_as_it_is(string name) =>
        (await ReadAsync("# Calm\n\nZażółć", name)).Text.ShouldBe("# Calm\n\nZażółć");

    [Fact]
    [Trait("Catalog", "H1")]
    public async Task A_photo_loses_its_place_and_keeps_its_picture()
    {
        foreach (var (photo, name) in new[] { (MadeUpFiles.Png(), "a.png"), (MadeUpFiles.Jpeg(), "a.jpg") })
        {
            var picture = (await ReadAsync(photo, name)).Picture!;

            Encoding.Latin1.GetString(picture).ShouldNotContain("GPS");
            picture.Length.ShouldBeLessThan(photo.Length);
            picture[..4].ShouldBe(photo[..4]);
        }
    }

    // Made when a test asks for it: the runner writes down what it is given, and would hold a hundred megabytes as text.
    private static readonly Dictionary<string, (Func<byte[]> File, string Name, DocumentFault Fault)> NoDocuments = new()
    {
        ["empty"] = (() => [], "a.txt", DocumentFault.Empty),
        ["100 MB"] = (() => new byte[100 * 1024 * 1024], "a.txt", DocumentFault.TooLarge),
        ["a bomb"] = (() => MadeUpFiles.Bomb(64), "a.docx", DocumentFault.Oversized),
        ["an archive of a thousand parts and more"] = (() => Many(), "a.docx", DocumentFault.Oversized),
        ["an archive of something else"] = (() => MadeUpFiles.Archive(("a.txt", "x")), "a.zip", DocumentFault.Unknown),
        ["half an archive"] = (() => MadeUpFiles.Docx("x")[..200], "a.docx", DocumentFault.Damaged),
        ["a word file without sense"] = (() => MadeUpFiles.Archive(("word/document.xml", "<w:doc")), "a.docx", DocumentFault.Damaged),
        ["an old or locked office file"] = (() => [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0], "a.docx", DocumentFault.OldOrLocked),
        ["a program called a text"] = (() => [.. "MZ"u8, 0, 0], "a.txt", DocumentFault.Unknown),
        ["a page called a photo"] = (() => [.. "<html>"u8], "a.png", DocumentFault.Mixed),
        ["a photo with an archive behind it"] = (
            () => [.. MadeUpFiles.Png(), .. MadeUpFiles.Archive(("a", "x"))],
            "a.png",
            DocumentFault.Mixed
        ),
        ["a text with a PDF in it"] = (() => [.. "hello %PDF-1.7"u8], "a.txt", DocumentFault.Mixed),
        ["a drawing that can run"] = (() => [.. "<svg onload=alert(1)>"u8], "a.svg", DocumentFault.Unknown),
        ["half a photo"] = (() => MadeUpFiles.Png()[..30], "a.png", DocumentFault.Damaged),
        ["a PDF with a password"] = (() => MadeUpFiles.Pdf("<< /Encrypt 5 0 R >>"), "a.pdf", DocumentFault.LockedPdf),
        ["a PDF where no reader is installed"] = (() => MadeUpFiles.Pdf(), "a.pdf", DocumentFault.NoPdfReader),
        ["slides of pictures"] = (() => MadeUpFiles.Pptx(""), "a.pptx", DocumentFault.NoWords),
    };

    public static TheoryData<string> Refused => [.. NoDocuments.Keys];

    [Theory, MemberData(nameof(Refused))]
    [Trait("Catalog", "H1")]
    public async Task What_is_no_document_is_refused_with_a_reason(string what)
    {
        var (file, name, fault) = NoDocuments[what];

        (await ReadAsync(file(), name)).Fault.ShouldBe(fault, what);
    }

    [Fact]
    [Trait("Catalog", "H2")]
    public async Task A_PDF_is_read_by_a_program_of_its_own() =>
        (await WithReader("cat >/dev/null; echo 'Smooth sailing, always'").ReadAsync(MadeUpFiles.Pdf(), "a.pdf", Ct))
            .Text!.Trim()
            .ShouldBe("Smooth sailing, always");

    [Fact]
    [Trait("Catalog", "H2")]
    public async Task A_real_PDF_gives_its_words_where_pdftotext_is_installed_and_a_sentence_where_it_is_not()
    {
        var isInstalled = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(':')
            .Any(folder => File.Exists(Path.Combine(folder, "pdftotext")));

        var reading = await Reader("pdftotext", patience: 30).ReadAsync(MadeUpFiles.Pages("Smooth sailing", "Always"), "a.pdf", Ct);

        if (isInstalled)
            reading.Text!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ShouldBe(["Smooth", "sailing", "Always"]);
        else
            reading.Fault.ShouldBe(DocumentFault.NoPdfReader);
    }

    [Fact]
    [Trait("Catalog", "H2")]
    public async Task A_PDF_whose_words_came_along_is_not_opened_here() =>
        (await WithReader("exec sleep 60").ReadAsync(MadeUpFiles.Pages("One"), "a.pdf", "Another", Ct)).Text.ShouldBe("Another");

    [Theory]
    [Trait("Catalog", "H2")]
    [InlineData("cat >/dev/null", DocumentFault.NoWords)] // scanned pages
    [InlineData("exec sleep 60", DocumentFault.PdfTooMuch)]
    [InlineData("cat >/dev/null; exit 3", DocumentFault.Damaged)]
    [InlineData("exit 3", DocumentFault.Damaged)]
    public async Task A_PDF_that_cannot_be_read_says_why(string reader, DocumentFault fault) =>
        (await WithReader(reader).ReadAsync(MadeUpFiles.Pdf(), "a.pdf", Ct)).Fault.ShouldBe(fault);

    [Fact]
    [Trait("Catalog", "H2")]
    public async Task A_PDF_that_never_stops_talking_is_cut() =>
        (
            await WithReader("while :; do echo calm calm calm calm calm calm calm calm calm calm; done")
                .ReadAsync(MadeUpFiles.Pdf(), "a.pdf", Ct)
        ).Text!.Length.ShouldBeLessThan(1_000_000);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static byte[] Many() =>
        MadeUpFiles.Archive([("word/document.xml", "<a/>"), .. Enumerable.Range(0, 2000).Select(i => ($"p{i}", "x"))]);

    private static Task<DocumentReading> ReadAsync(string text, string name) => ReadAsync(Encoding.UTF8.GetBytes(text), name);

    private static Task<DocumentReading> ReadAsync(byte[] file, string name) => Reader("no-such-reader").ReadAsync(file, name, Ct);

    private static DocumentReader Reader(string program, int patience = 2) =>
        new(new PdfWords(Options.Create(new PdfOptions { Reader = program, Patience = TimeSpan.FromSeconds(patience) })));

    private DocumentReader WithReader(string script)
    {
        var program = Path.Combine(_folder, "reader");
        File.WriteAllText(program, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return Reader(program);
    }
}
