using System.Net;
using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Triangle;

public sealed class ValuesPageTests : IAsyncLifetime
{
    private const string Grid = "/triangle/values";
    private readonly LodestarApp _app = new();
    private readonly Source _sea = Value("Care for the sea");
    private readonly Pillar _calm = Draft.Pillar();

    private string Page => $"{Grid}/{_sea.Id}";

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.SeedAsync(_sea);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_value_is_held_against_the_vision_and_each_pillar_and_gaps_are_said_in_words()
    {
        (await _app.As(Cast.Lena).OpenAsync(Grid)).Text.ShouldContain("Nothing to hold them against yet");
        await _app.SeedAsync(_calm, Vision("Make every crossing calm", 1));
        (await _app.As(Cast.Lena).OpenAsync(Grid)).Text.ShouldContain("Care for the sea: 2 parts were not held against it yet.");

        var page = await MarkAsync(Cast.Mara, Carriage.Carried, Carriage.Against, "Idling engines keep the ship calm");
        page.Path.ShouldBe(Grid);
        page.Text.ShouldContain("“Calm” works against Care for the sea.");
        page.Text.ShouldContain("Care for the sea is in the sentence, and no pillar does it.");
        page.Find(".value-grid").TextContent.ShouldContain("Idling engines keep the ship calm");

        page = await MarkAsync(Cast.Mara, Carriage.Open, Carriage.Open, "");
        page.Text.ShouldContain("Care for the sea is carried by nothing in the triangle.");
        page = await MarkAsync(Cast.Mara, Carriage.Open, Carriage.Carried, "");
        page.Text.ShouldContain("Nothing: every value is carried by at least one pillar");

        await _app.SeedAsync(Vision("Make every crossing quick", 2));
        (await _app.As(Cast.Lena).OpenAsync(Grid)).Text.ShouldContain(
            "“Make every crossing quick” read otherwise when Care for the sea was held against it."
        );
        (await _app.ReadAsync(db => db.ValueMarks.CountAsync())).ShouldBe(2, "marked again is marked once");
    }

    [Fact, Trait("Catalog", "A1"), Trait("Catalog", "A2"), Trait("Catalog", "D1")]
    public async Task Everybody_reads_the_grid_and_those_who_run_the_journey_mark_values_of_their_own_library()
    {
        var slogan = new Source(Draft.Northquay, SourceKind.Slogan, "Smooth sailing", By());
        await _app.SeedAsync(_calm, slogan);

        (await _app.As(Cast.Lena).OpenAsync(Page)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await _app.As(Cast.Lena).OpenAsync(Grid)).Document.QuerySelector($"a[href='{Page}']").ShouldBeNull();
        (await _app.As(Cast.Otto).OpenAsync(Page)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _app.As(Cast.Otto).OpenAsync(Grid)).Text.ShouldNotContain("Care for the sea");
        (await _app.As(Cast.Mara).OpenAsync($"{Grid}/{slogan.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        await _app.As(Cast.Mara).OpenAsync($"{Page}?Marks[0].PillarId={_calm.Id}&Marks[0].Wording=Calm&Marks[0].Carriage=Carried");
        (await _app.ReadAsync(db => db.ValueMarks.CountAsync())).ShouldBe(0, "a look changes nothing");
    }

    [Fact, Trait("Catalog", "T4")]
    public async Task Nobody_writes_over_marks_or_words_they_have_not_seen()
    {
        await _app.SeedAsync(_calm);
        await (await _app.As(Cast.Mara).OpenAsync(Page)).SubmitAsync("form.form", ("Marks[0].Carriage", "Open"));
        var late = await _app.As(Cast.Tomasz).OpenAsync(Page);
        var first = await _app.As(Cast.Mara).OpenAsync(Page);
        await first.SubmitAsync("form.form", ("Marks[0].Carriage", "Carried"), ("Marks[0].How", "By slowing down"));

        var both = await late.SubmitAsync("form.form", ("Marks[0].Carriage", "Against"), ("Marks[0].How", "Noise"));
        both.Find("[role=alert]").TextContent.ShouldContain("Calm: carries it (By slowing down)");
        both.Find("[name='Marks[0].How']").GetAttribute("value").ShouldBe("Noise");
        (await _app.ReadAsync(db => db.ValueMarks.SingleAsync())).Carriage.ShouldBe(Carriage.Carried);

        await _app.ChangeAsync(async db => (await db.Pillars.SingleAsync()).Change("Quiet", PillarKind.Personal));
        var renamed = await both.SubmitAsync("form.form");
        renamed.Text.ShouldContain("The vision or a pillar changed while you were looking");
        renamed.Find("legend").TextContent.ShouldContain("Quiet");
        (await _app.ReadAsync(db => db.ValueMarks.SingleAsync())).Carriage.ShouldBe(Carriage.Carried);
    }

    [Fact, Trait("Catalog", "C1"), Trait("Catalog", "C2")]
    public async Task Words_of_people_stay_words_and_a_note_too_long_keeps_what_was_typed()
    {
        var evil = new Pillar(Draft.Northquay, "<img src=x onerror=a>", PillarKind.Quality, 1);
        await _app.SeedAsync(evil);
        var page = await _app.As(Cast.Mara).OpenAsync(Page);
        page = await page.SubmitAsync("form.form", ("Marks[0].Carriage", "Against"), ("Marks[0].How", "<script>b()</script>{0}"));
        page.Document.QuerySelector("main img, main script").ShouldBeNull();
        page.Text.ShouldContain("“<img src=x onerror=a>” works against Care for the sea.");
        page.Text.ShouldContain("<script>b()</script>{0}");

        page = await _app.As(Cast.Mara).OpenAsync(Page);
        page = await page.SubmitAsync("form.form", ("Marks[0].How", new string('a', 301)));
        page.Text.ShouldContain("Use at most 300 characters.");
        page.Find("[name='Marks[0].How']").GetAttribute("value")!.Length.ShouldBe(301);
    }

    [Fact]
    public async Task The_database_keeps_one_mark_of_the_vision_for_each_value()
    {
        var part = new ValueMark.Part(null, "Make every crossing calm");
        await _app.SeedAsync(new ValueMark(_sea, part));

        await Should.ThrowAsync<DbUpdateException>(() => _app.SeedAsync(new ValueMark(_sea, part)));
    }

    private async Task<WebPage> MarkAsync(Actor actor, Carriage vision, Carriage pillar, string how) =>
        await (await _app.As(actor).OpenAsync(Page)).SubmitAsync(
            "form.form",
            ("Marks[0].Carriage", vision.ToString()),
            ("Marks[1].Carriage", pillar.ToString()),
            ("Marks[1].How", how)
        );

    private static Vision Vision(string text, int number) => new(Draft.Northquay, VisionText.TryParse(text)!, number, Cast.Morning);

    private static Source Value(string title) => new(Draft.Northquay, SourceKind.Value, title, By());

    private static Added By() => new(new Author(Guid.NewGuid(), "Mara Lindqvist"), Cast.Morning);
}
