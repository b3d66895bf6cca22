using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Core.Share;
using Lodestar.Core.Write;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Share;

public class ShareTests : IAsyncLifetime
{
    private const string Sentence = "Make every crossing calm and clear";
    private readonly LodestarApp _app = new();
    private Organization _northquay = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        _northquay = await _app.ReadAsync(db => db.Organizations.SingleAsync());
        var unit = new Unit(_northquay.Id, "Terminals");
        await _app.SeedAsync(
            unit,
            new Person(_northquay.Id, "Lena Duarte", unit.Id, Level.Frontline) { Email = Cast.Lena.Email },
            new Person(_northquay.Id, "Ana Silva", unit.Id, Level.Frontline)
        );
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Without_a_vision_the_page_says_what_it_waits_for() =>
        (await _app.As(Cast.Lena).OpenAsync("/share")).Text.ShouldContain("There is no sentence to share yet");

    [Fact]
    public async Task A_launch_gives_the_sentence_with_a_word_from_the_leader_to_everybody()
    {
        await AdoptAsync();
        var page = await _app.As(Cast.Ines).OpenAsync("/share/launch");

        await page.SubmitAsync(("Form.Message", "Hold me to it."));

        var lena = await _app.As(Cast.Lena).OpenAsync("/share");
        lena.Heading.ShouldBe(Sentence);
        lena.Text.ShouldContain("Hold me to it.");
    }

    [Fact]
    [Trait("Catalog", "T3")]
    public async Task Launching_twice_is_launching_once()
    {
        await AdoptAsync();
        var first = await _app.As(Cast.Ines).OpenAsync("/share/launch");
        var second = await _app.As(Cast.Tomasz).OpenAsync("/share/launch");

        await first.SubmitAsync(("Form.Message", "One"));
        (await second.SubmitAsync(("Form.Message", "Two"))).Path.ShouldBe("/share");

        (await _app.ReadAsync(db => db.Launches.SingleAsync())).Message.ShouldBe("One");
    }

    [Fact]
    [Trait("Catalog", "E1")]
    public async Task Twenty_taps_at_once_acknowledge_once()
    {
        await LaunchAsync();
        var page = await _app.As(Cast.Lena).OpenAsync("/share");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("form[action='/share/acknowledgement']")));

        (await _app.ReadAsync(db => db.Acknowledgements.CountAsync())).ShouldBe(1);
        (await _app.As(Cast.Ines).OpenAsync("/share")).Text.ShouldContain("1 of 2");
    }

    [Fact]
    public async Task A_sign_in_without_an_entry_in_the_directory_is_told_so_and_not_counted()
    {
        await LaunchAsync();

        var page = await _app.As(Cast.Tomasz).OpenAsync("/share");

        page.Document.QuerySelector("form[action='/share/acknowledgement']").ShouldBeNull();
        page.Text.ShouldContain("Your sign-in has no entry in the directory");
    }

    [Theory]
    [InlineData("make every crossing CALM and clear!", "Word for word.")]
    [InlineData("make every crossing and clear", "Not yet.")]
    [InlineData("something else entirely", "Not yet.")]
    public async Task Saying_it_from_memory_is_answered_word_by_word(string said, string verdict)
    {
        await LaunchAsync();
        var page = await _app.As(Cast.Lena).OpenAsync("/share/recall");
        page.Text.ShouldNotContain(Sentence);

        page = await page.SubmitAsync(("Form.Text", said));

        page.Text.ShouldContain(verdict);
        (await _app.ReadAsync(db => db.RecallAttempts.SingleAsync())).Text.ShouldBe(said);
    }

    [Fact]
    public async Task A_missed_word_is_shown_as_missed()
    {
        await LaunchAsync();

        var page = await _app.As(Cast.Lena).SubmitAsync("/share/recall", ("Form.Text", "make every crossing and clear"));

        page.All(".recalled .missed").ShouldBe(["calm missed"]);
        page.All(".recalled .kept").Count.ShouldBe(5);
    }

    [Fact]
    [Trait("Catalog", "A4")]
    public async Task What_somebody_said_from_memory_is_seen_by_nobody_else()
    {
        await LaunchAsync();
        var page = await _app.As(Cast.Lena).SubmitAsync("/share/recall", ("Form.Text", "make every crossing quick"));

        (await _app.As(Cast.Ines).OpenAsync(page.Path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _app.As(Cast.Otto).OpenAsync(page.Path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nothing_typed_gets_a_sentence_and_nothing_is_kept()
    {
        await LaunchAsync();

        var page = await _app.As(Cast.Lena).SubmitAsync("/share/recall", ("Form.Text", "  "));

        page.Text.ShouldContain("half of it is a start");
        (await _app.ReadAsync(db => db.RecallAttempts.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("a3", ".paper.a3")]
    [InlineData("letter", ".paper.letter")]
    [InlineData("\"><script>", ".paper.a4")]
    public async Task The_poster_is_the_sentence_on_a_sheet_of_the_size_asked_for(string size, string sheet)
    {
        await AdoptAsync();

        var page = await _app.As(Cast.Lena).OpenAsync($"/share/poster?code=true&size={Uri.EscapeDataString(size)}");

        page.Find(sheet).QuerySelector("h1")!.TextContent.ShouldBe(Sentence);
        page.Find(".foot svg path");
    }

    private Task AdoptAsync() => _app.SeedAsync(AVision());

    private async Task LaunchAsync()
    {
        var vision = AVision();
        await _app.SeedAsync(vision, new Launch(_northquay.Id, vision.Id, "", _app.Clock.GetUtcNow()));
    }

    private Vision AVision() => new(_northquay.Id, VisionText.TryParse(Sentence)!, 1, _app.Clock.GetUtcNow());
}
