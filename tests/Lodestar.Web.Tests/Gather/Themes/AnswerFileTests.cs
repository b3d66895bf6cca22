using System.Net;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.Gather.Themes;
using Lodestar.Web.Tests.Gather.Watch;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Themes;

/// <summary>Whole answers as a file: what the pages promise holds for it too.</summary>
public sealed class AnswerFileTests : IAsyncLifetime
{
    private const string Calm = "we want people to step off calmer than they came on board";
    private const string Clear = "say it in plain words for everybody on the boat";
    private const string Alone = "the heron that sits on pier nine";
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    [Trait("Catalog", "F4")]
    [Trait("Catalog", "A4")]
    public async Task Only_answers_that_eight_people_share_a_theme_with_are_in_the_file()
    {
        var rows = await RowsAsync(await HeardAsync(Crew()));

        rows[0].ShouldBe("Themes,Question,Answer");
        rows.Count(row => row.EndsWith(Calm, StringComparison.Ordinal)).ShouldBe(12);
        rows.ShouldNotContain(row => row.Contains(Clear)); // seven say it: counted, not quoted
        rows.ShouldNotContain(row => row.Contains(Alone));
        rows.ShouldNotContain(row => row.Contains("Onboard") || row.Contains("Frontline"));
        rows.Count.ShouldBe(1 + 12);
    }

    [Fact]
    [Trait("Catalog", "C3")]
    [Trait("Catalog", "F6")]
    public async Task Nothing_in_it_runs_and_no_address_is_handed_out()
    {
        var ferry = new Ferry()
            .Says("Onboard", 12, $"=1+1 {Calm}")
            .Says("Terminals", 12, $"{Calm}, ask me: mara@northquay.example or +47 22 33 44 55");

        var rows = await RowsAsync(await HeardAsync(ferry));

        rows.Count(row => row.Contains("'=1+1")).ShouldBe(12);
        rows.Count(row => row.Contains("ask me: … or …")).ShouldBe(12);
        rows.ShouldNotContain(row => row.Contains("northquay.example") || row.Contains("33 44"));
    }

    [Fact]
    public async Task Who_left_a_sentence_out_left_its_answer_out_of_the_file()
    {
        var survey = await HeardAsync(Crew());
        var quote = await _app.ReadAsync(db => db.Set<Quote>().Select(q => q.Id).FirstAsync());
        var page = await _app.As(Cast.Mara).OpenAsync($"/gather/quotes/{quote}");
        await page.SubmitAsync("form[action*='handler=out' i]");

        (await RowsAsync(survey)).Count(row => row.EndsWith(Calm, StringComparison.Ordinal)).ShouldBe(11);
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task While_answers_come_in_there_is_no_file()
    {
        var crowd = await Crowd.OpenAsync(_app, 30);
        await crowd.AskAsync();

        (await StatusAsync(Cast.Ines, $"{crowd.At}/answers.csv")).ShouldBe(HttpStatusCode.NotFound);
        await crowd.CloseAsync();
        (await StatusAsync(Cast.Ines, $"{crowd.At}/answers.csv")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(Cast.Otto, $"{crowd.At}/answers.csv")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("Catalog", "T21")]
    public async Task Who_stops_a_download_stops_the_reading()
    {
        var ct = TestContext.Current.CancellationToken;
        var crowd = await Crowd.OpenAsync(_app, 24_000); // six portions, each larger than what waits on the way
        await crowd.AskAsync();
        await crowd.CloseAsync();
        using var work = await DatabaseWork.WatchAsync(_app);
        await WholeAsync(crowd); // what is read once a program
        work.Reset();
        await WholeAsync(crowd);
        var whole = work.Commands;

        work.Reset();
        await StopAsync(crowd);
        await WholeAsync(crowd); // longer than the one before it would have taken, had it gone on
        var stopped = work.Commands - whole;

        stopped.ShouldBeLessThanOrEqualTo(whole - 3);
    }

    private Task<byte[]> WholeAsync(Crowd crowd) =>
        _app.As(Cast.Ines).GetByteArrayAsync($"{crowd.At}/answers.csv", TestContext.Current.CancellationToken);

    private async Task StopAsync(Crowd crowd)
    {
        var ct = TestContext.Current.CancellationToken;
        using var client = _app.As(Cast.Ines);
        using var answer = await client.GetAsync($"{crowd.At}/answers.csv", HttpCompletionOption.ResponseHeadersRead, ct);
        await using var body = await answer.Content.ReadAsStreamAsync(ct);
        await body.ReadExactlyAsync(new byte[200_000], ct);
    }

    private static Ferry Crew() => new Ferry().Says("Onboard", 12, Calm).Says("Terminals", 7, Clear).Says("Terminals", 1, Alone);

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

    private async Task<List<string>> RowsAsync(Guid survey)
    {
        var text = await _app.As(Role.Owner).GetStringAsync($"/gather/surveys/{survey}/answers.csv", TestContext.Current.CancellationToken);
        return [.. text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }

    private async Task<HttpStatusCode> StatusAsync(Actor actor, string address) =>
        (await _app.As(actor).GetAsync(address, TestContext.Current.CancellationToken)).StatusCode;
}
