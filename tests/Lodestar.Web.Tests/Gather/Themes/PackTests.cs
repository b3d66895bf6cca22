using ExcelDataReader;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Documents.Tables;
using Lodestar.Web.Features.Gather.Themes;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Themes;

/// <summary>What leaves as a file holds what the pages show, and nothing in it runs.</summary>
public sealed class PackTests : IAsyncLifetime
{
    private const string Calm = "we want people to step off calmer than they came on board";
    private const string Trap = "=hyperlink() is a calm word for everybody on board <b>here</b>";
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    [Trait("Catalog", "F9")]
    public async Task Themes_leave_with_shares_and_intervals_of_the_groups_that_are_shown()
    {
        var survey = await HeardAsync(Crew().Says("Night Desk", 4, Calm).Says("Chat", 6, Calm));

        var lines = (await TextAsync($"/gather/surveys/{survey}/themes.csv")).Split("\r\n");

        lines[0]
            .ShouldBe(
                "\uFEFFRank,Theme,Words,Spread,Said of,Group,People who said it,People heard,Share in %,\"95% interval, low\",\"95% interval, high\""
            );
        lines.ShouldContain(line => line.Contains(",Everybody,34,50,68,54.2,79.2"));
        lines.ShouldContain(line => line.Contains(",Onboard,12,20,60,38.7,78.1"));
        lines.ShouldNotContain(line => line.Contains("Night Desk") || line.Contains("Chat"));
    }

    [Fact]
    [Trait("Catalog", "C3")]
    public async Task Names_and_sentences_that_look_like_formulas_stay_words()
    {
        var survey = await HeardAsync(Crew());
        await _app.ChangeAsync(async db =>
        {
            var theme = await db.Set<Theme>().SingleAsync(t => t.Key == "calm");
            Sorting.Rename(theme, "=1+1", new Act(new Author(Guid.NewGuid(), "Mara"), Cast.Morning, 1)).ShouldNotBeNull();
        });

        (await TextAsync($"/gather/surveys/{survey}/themes.csv")).ShouldContain(",'=1+1,");
        var sentences = await TextAsync($"/gather/surveys/{survey}/quotes.csv");
        sentences.ShouldContain("'=1+1,hyperlink() is a calm word");

        var book = await BookAsync(survey);
        book.Keys.ShouldBe(["Themes", "Sentences"]);
        book["Themes"][1][1].ShouldBe("'=1+1");
        book["Sentences"].Skip(1).Take(2).ShouldAllBe(row => (string)row[0]! == "'=1+1");
        FormulaSafe.Restore("'=1+1").ShouldBe("=1+1");
    }

    [Fact]
    public async Task The_workbook_counts_in_numbers()
    {
        var survey = await HeardAsync(Crew());

        var calm = (await BookAsync(survey))["Themes"].First(row => (string)row[5]! == "Everybody" && (string)row[1]! == "Calm");

        calm[6].ShouldBe(24d);
        calm[7].ShouldBe(40d);
        calm[8].ShouldBe(60d);
    }

    [Fact]
    [Trait("Catalog", "C1")]
    public async Task The_pack_prints_bars_and_sentences_and_no_markup_of_theirs_runs()
    {
        var survey = await HeardAsync(Crew());

        var pack = await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{survey}/pack?paper=letter");

        pack.Find("article.pack.letter").ShouldNotBeNull();
        pack.All(".packed h3").ShouldContain("Calm 24 of 40 · 60% (45–74)");
        pack.All(".packed .bars li").ShouldContain(bar => bar.Contains("12 of 20"));
        pack.All("blockquote").ShouldContain(quote => quote.Contains("<b>here</b"));
        pack.Document.QuerySelectorAll("blockquote b").ShouldBeEmpty();
    }

    private static Ferry Crew() =>
        new Ferry()
            .Says("Onboard", 6, Calm)
            .Says("Onboard", 6, Trap)
            .Says("Onboard", 8, "the view over the sound")
            .Says("Terminals", 12, Calm)
            .Says("Terminals", 8, "the morning light");

    private async Task<Guid> HeardAsync(Ferry ferry)
    {
        await ferry.Closes().SailAsync(_app);
        await _app.ChangeAsync(db =>
        {
            db.Enqueue(new FindThemes(ferry.Survey.Id));
            return Task.CompletedTask;
        });
        await _app.RunJobsAsync();
        return ferry.Survey.Id;
    }

    private async Task<string> TextAsync(string address)
    {
        var ct = TestContext.Current.CancellationToken;
        return System.Text.Encoding.UTF8.GetString(await (await _app.As(Cast.Mara).GetAsync(address, ct)).Content.ReadAsByteArrayAsync(ct));
    }

    private async Task<Dictionary<string, List<object?[]>>> BookAsync(Guid survey)
    {
        var ct = TestContext.Current.CancellationToken;
        using var file = new MemoryStream(await _app.As(Cast.Mara).GetByteArrayAsync($"/gather/surveys/{survey}/themes.xlsx", ct));
        _ = TextEncoding.Names;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(file);
        var sheets = new Dictionary<string, List<object?[]>>();
        do
        {
            var rows = sheets[reader.Name] = [];
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        } while (reader.NextResult());
        return sheets;
    }
}
