using System.Text;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Core.Privacy;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Watch;

/// <summary>Pages ask their database for as much of a survey of thousands as of one of a dozen, and stay as light.</summary>
public sealed class LargeSurveyTests : IAsyncLifetime
{
    private const int Lightest = 60 * 1024;
    private readonly LodestarApp _small = new();
    private readonly LodestarApp _large = new();

    public async ValueTask InitializeAsync() => await Task.WhenAll(_small.InitializeAsync().AsTask(), _large.InitializeAsync().AsTask());

    public async ValueTask DisposeAsync()
    {
        await _small.DisposeAsync();
        await _large.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_reads_more_of_the_database_because_more_people_answered(bool closed)
    {
        var (small, large) = (await ReadAsync(_small, 24, closed), await ReadAsync(_large, 2_400, closed));

        foreach (var (page, few) in small)
        {
            var many = large[page];
            many.Commands.ShouldBe(few.Commands, page);
            // Up to two dozen sentences more are shown of a theme; a search looks through those under its themes, at most 200 each.
            many.Rows.ShouldBeLessThanOrEqualTo(few.Rows + (page.Contains("quotes") ? 2 * 200 : 24), page);
            many.Bytes.ShouldBeLessThan(Lightest, page);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_page_of_a_draft_reads_no_more_of_the_database_because_more_people_would_be_asked(bool bySite)
    {
        var (small, large) = (await DraftAsync(_small, 30, bySite), await DraftAsync(_large, 900, bySite));

        (large.Commands, large.Rows).ShouldBe((small.Commands, small.Rows));
    }

    private static async Task<Look> DraftAsync(LodestarApp app, int people, bool bySite)
    {
        var survey = new Survey(Cast.Northquay.Id, "Your best day", SmallestGroup.AtLeast(5), Cast.Morning);
        survey.Ask(QuestionBank.Feel);
        survey.Cut(SurveyCuts.TryOf(bySite, bySite ? SurveyCuts.UsualBounds : [])!);
        var unit = new Unit(Cast.Northquay.Id, "Onboard");
        await app.SeedAsync(survey, unit);
        await app.SeedAsync(
            Enumerable
                .Range(0, people)
                .Select(n => (object)Person.From(Cast.Northquay.Id, new PersonDraft($"Person {n}") { Site = $"Pier {n % 3}" }, unit.Id))
        );
        var client = app.As(Cast.Mara);
        var address = $"/gather/surveys/{survey.Id}";
        await client.GetAsync(address, TestContext.Current.CancellationToken); // what is read once a program
        using var work = await DatabaseWork.WatchAsync(app);
        var html = await client.GetStringAsync(address, TestContext.Current.CancellationToken);
        return new(work.Commands, work.Rows, Encoding.UTF8.GetByteCount(html));
    }

    private static async Task<Dictionary<string, Look>> ReadAsync(LodestarApp app, int people, bool closed)
    {
        var crowd = await Crowd.OpenAsync(app, people);
        await crowd.AskAsync();
        await crowd.LookAsync();
        await (await crowd.ReadAsync("participation")).SubmitAsync();
        if (closed)
            await crowd.CloseAsync();
        var theme = await app.ReadAsync(db => db.Set<Theme>().Where(t => t.Rank == 1).Select(t => t.Id).SingleAsync());
        var client = app.As(Cast.Mara);
        using var work = await DatabaseWork.WatchAsync(app);
        var looks = new Dictionary<string, Look>();
        foreach (var page in new[] { "participation", "themes", "gap", "quotes?q=calmer", "quotes?q=the", "theme" })
        {
            var address = page == "theme" ? $"/gather/themes/{theme}" : $"{crowd.At}/{page}";
            await client.GetAsync(address, TestContext.Current.CancellationToken); // what is read once a program
            work.Reset();
            var html = await client.GetStringAsync(address, TestContext.Current.CancellationToken);
            looks[page] = new(work.Commands, work.Rows, Encoding.UTF8.GetByteCount(html));
            work.Commands.ShouldBeGreaterThan(0);
        }
        return looks;
    }

    private sealed record Look(int Commands, int Rows, int Bytes);
}
