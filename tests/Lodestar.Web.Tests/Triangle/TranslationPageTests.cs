using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Triangle;

public sealed class TranslationPageTests : IAsyncLifetime
{
    private const string All = "/triangle/translations";
    private const string Original = "Make every crossing calm and clear";
    private const string Polish = "Niech każdy rejs będzie spokojny i jasny";
    private readonly LodestarApp _app = new();
    private readonly Unit _deck = new(Draft.Northquay, "Deck");

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.SeedAsync(
            _deck,
            new Vision(Draft.Northquay, VisionText.TryParse(Original)!, 1, Cast.Morning),
            Speaker("NQ-1", "pl en"),
            Speaker("NQ-2", "pl"),
            Speaker("NQ-3", "pt en"),
            Speaker("NQ-4", "pl", Level.Manager)
        );
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_translation_holds_once_it_was_said_back_by_somebody_else_and_signed_by_two_of_the_front_line()
    {
        var page = await TranslateAsync();
        var translation = page.Path;
        page.Find(".tag").TextContent.ShouldBe("to be said back");

        var back = await _app.As(Cast.Lena).OpenAsync($"{translation}/back");
        back.Text.ShouldContain(Polish);
        back.Text.ShouldNotContain(Original);
        page = await back.SubmitAsync(("Back", "Let every voyage be calm and clear"), ("IsBlind", "true"));
        page.Text.ShouldContain("Said back by Lena Duarte");
        page.All("del").ShouldContain(d => d.Contains("crossing"));
        page.All("ins").ShouldContain(i => i.Contains("voyage"));

        page = await SignAsync(translation, "NQ-1", "true");
        page.Text.ShouldContain("1 of 2 people of the front line have signed it");
        page = await SignAsync(translation, "NQ-2", "false", "Nobody says rejs of a ferry");
        page.Find(".tag").TextContent.ShouldBe("sent back");
        page.Text.ShouldContain("Nobody says rejs of a ferry");
        page = await SignAsync(translation, "NQ-2", "true");
        page.Find(".tag").TextContent.ShouldBe("holds");
        (await _app.As(Cast.Lena).OpenAsync(All)).Text.ShouldContain("It was said back by somebody else and signed by the front line.");

        page = await page.SubmitAsync("form:has([name='Form.Text'])", ("Form.Text", "Każda przeprawa spokojna i jasna"));
        page.Find(".tag").TextContent.ShouldBe("to be said back");
    }

    [Fact]
    public async Task The_translator_does_not_say_it_back_nor_does_who_looked_at_the_original()
    {
        var translation = (await TranslateAsync()).Path;
        (await _app.As(Cast.Mara).OpenAsync($"{translation}/back")).Text.ShouldContain("You translated it");
        var forced = await _app.As(Cast.Mara)
            .PostAsync($"{translation}/back", $"{All}/new", ("Back", "Calm"), ("IsBlind", "true"), ("Read", Polish));
        forced.Text.ShouldContain("You translated it");

        var looked = await (await _app.As(Cast.Lena).OpenAsync($"{translation}/back")).SubmitAsync(("Back", "Calm and clear"));
        looked.Text.ShouldContain("Only who does not look at the original can tell");
        looked.Find("textarea").TextContent.Trim().ShouldBe("Calm and clear");
        (await _app.As(Cast.Lena).SubmitAsync($"{translation}/back", ("Back", " "), ("IsBlind", "true"))).Text.ShouldContain(
            "Write what it says"
        );
        (await StoredAsync()).BackText.ShouldBeNull();
    }

    [Theory]
    [InlineData("NQ-3", "The directory does not say that this person speaks the language")]
    [InlineData("NQ-4", "Only people of the front line sign")]
    [InlineData("NQ-9", "Nobody in the directory has this number or address")]
    public async Task Only_the_front_line_that_speaks_the_language_signs(string number, string sentence)
    {
        var translation = await SaidBackAsync();

        var page = await SignAsync(translation, number, "true", "keep me");

        page.Text.ShouldContain(sentence);
        page.Find("[name=Note]").GetAttribute("value").ShouldBe("keep me");
        (await StoredAsync()).Said.ShouldBeEmpty();
    }

    [Fact, Trait("Catalog", "A1"), Trait("Catalog", "A4")]
    public async Task Members_read_it_without_names_of_who_signed_and_change_nothing()
    {
        var translation = await SaidBackAsync();
        await SignAsync(translation, "NQ-1", "false", "Too stiff");

        var seen = await _app.As(Cast.Lena).OpenAsync(translation);
        seen.Text.ShouldContain("1 would say it otherwise");
        seen.Text.ShouldNotContain("Speaker NQ-1");
        seen.Text.ShouldNotContain("Too stiff");
        foreach (var (handler, fields) in new[] { ("", ("Form.Text", "Mine")), ("?handler=Voice", ("Speaker", "NQ-2")) })
            (await _app.As(Cast.Lena).PostAsync(translation + handler, "/triangle/mine", fields)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _app.As(Cast.Lena).OpenAsync($"{All}/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await _app.As(Cast.Otto).OpenAsync(translation)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _app.As(Cast.Otto).OpenAsync($"{translation}/back")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await StoredAsync()).Text.Value.ShouldBe(Polish);
    }

    [Fact, Trait("Catalog", "E6")]
    public async Task Somebody_of_the_front_line_signs_for_themselves_only()
    {
        var translation = await SaidBackAsync();
        await _app.ChangeAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.Email == Cast.Lena.Email);
            var entry = await db.People.SingleAsync(p => p.EmployeeNumber == "NQ-1");
            (await db.Memberships.SingleAsync(m => m.AccountId == account.Id)).BelongTo(entry.Id);
        });

        var page = await _app.As(Cast.Lena).OpenAsync(translation);
        page.Document.QuerySelector("[name=Speaker]").ShouldBeNull();
        page = await page.PressAsync("Yes, we speak like that");

        page.Text.ShouldContain("1 of 2 people of the front line have signed it");
        (await StoredAsync()).Said.ShouldHaveSingleItem().IsOurs.ShouldBeTrue();
    }

    [Fact, Trait("Catalog", "E7"), Trait("Catalog", "T4")]
    public async Task What_was_changed_meanwhile_is_neither_said_back_nor_signed_nor_written_over()
    {
        var translation = (await TranslateAsync()).Path;
        var back = await _app.As(Cast.Lena).OpenAsync($"{translation}/back");
        var late = await _app.As(Cast.Tomasz).OpenAsync(translation);
        await RewriteAsync("Każda przeprawa spokojna");

        (await back.SubmitAsync(("Back", "Calm"), ("IsBlind", "true"))).Text.ShouldContain("The translation changed while you read it");
        var both = await late.SubmitAsync("form:has([name='Form.Text'])", ("Form.Text", "Spokojnie i jasno"));
        both.Find("[role=alert]").TextContent.ShouldContain("Każda przeprawa spokojna");
        both.Find("[name='Form.Text']").TextContent.Trim().ShouldBe("Spokojnie i jasno");

        await _app.As(Cast.Lena).SubmitAsync($"{translation}/back", ("Back", "Calm"), ("IsBlind", "true"));
        var signing = await _app.As(Cast.Mara).OpenAsync(translation);
        await RewriteAsync("Spokojny rejs");
        await signing.SubmitAsync("form:has([name=Speaker])", ("Speaker", "NQ-1"), ("isOurs", "true"));
        (await StoredAsync()).Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_language_is_translated_into_once_and_anew_for_another_vision()
    {
        await TranslateAsync();
        var twice = await _app.As(Cast.Tomasz).SubmitAsync($"{All}/new", ("Form.Language", "pl"), ("Form.Text", "Spokojnie"));
        twice.Text.ShouldContain("There is a translation into this language already");
        twice.Find("textarea").TextContent.Trim().ShouldBe("Spokojnie");
        (await _app.As(Cast.Tomasz).SubmitAsync($"{All}/new", ("Form.Language", "xx"), ("Form.Text", ""))).Text.ShouldContain(
            "Choose a language."
        );

        await _app.SeedAsync(new Vision(Draft.Northquay, VisionText.TryParse("Make every crossing kind")!, 2, Cast.Morning));
        (await _app.As(Cast.Lena).OpenAsync(All)).Text.ShouldContain("Of earlier visions");
        (await TranslateAsync()).Text.ShouldNotContain("It says an earlier vision");
    }

    [Fact, Trait("Catalog", "C1"), Trait("Catalog", "C2")]
    public async Task Words_of_people_stay_words()
    {
        const string Evil = "<script>a()</script>{0}\"'><img src=x onerror=b()>";
        var page = await _app.As(Cast.Mara).SubmitAsync($"{All}/new", ("Form.Language", "pl"), ("Form.Text", Evil));
        var translation = page.Path;
        await _app.As(Cast.Lena).SubmitAsync($"{translation}/back", ("Back", Evil), ("IsBlind", "true"));
        await SignAsync(translation, "NQ-1", "false", Evil);

        foreach (var address in new[] { All, translation, $"{translation}/back" })
        {
            page = await _app.As(Cast.Mara).OpenAsync(address);
            page.Document.QuerySelector("main img, main script").ShouldBeNull();
            page.Text.ShouldContain(Evil);
        }
    }

    [Fact]
    public async Task The_database_itself_lets_nobody_say_back_their_own_words()
    {
        await TranslateAsync();

        await Should.ThrowAsync<Exception>(() =>
            _app.ReadAsync(db =>
                db.Translations.ExecuteUpdateAsync(t =>
                    t.SetProperty(x => x.BackTranslatorId, x => x.TranslatorId)
                        .SetProperty(x => x.BackText, x => x.Text)
                        .SetProperty(x => x.BackAt, x => x.TranslatedAt)
                )
            )
        );
    }

    private async Task<string> SaidBackAsync()
    {
        var translation = (await TranslateAsync()).Path;
        await _app.As(Cast.Lena).SubmitAsync($"{translation}/back", ("Back", "Let every voyage be calm"), ("IsBlind", "true"));
        return translation;
    }

    private Task<WebPage> TranslateAsync() => _app.As(Cast.Mara).SubmitAsync($"{All}/new", ("Form.Language", "pl"), ("Form.Text", Polish));

    private async Task<WebPage> SignAsync(string translation, string number, string isOurs, string note = "") =>
        await (await _app.As(Cast.Mara).OpenAsync(translation)).SubmitAsync(
            "form:has([name=Speaker])",
            ("Speaker", number),
            ("Note", note),
            ("isOurs", isOurs)
        );

    private Task RewriteAsync(string text) =>
        _app.ChangeAsync(async db =>
            (await db.Translations.SingleAsync()).Rewrite(VisionText.TryParse(text)!, Guid.NewGuid(), Cast.Morning)
        );

    private Task<Translation> StoredAsync() => _app.ReadAsync(db => db.Translations.AsNoTracking().SingleAsync());

    private Person Speaker(string number, string languages, Level level = Level.Frontline) =>
        new(Draft.Northquay, $"Speaker {number}", _deck.Id, level) { EmployeeNumber = number, Languages = languages };
}
