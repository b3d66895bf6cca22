using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.Gather.Themes.Following;
using Lodestar.Web.Jobs;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Watch;

/// <summary>Answers that come after the themes were found: counted by the next look, and never fewer than five at once.</summary>
public sealed class FollowingTests : IAsyncLifetime
{
    private const int Many = 2_010; // more than are heard again as a whole
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [Trait("Catalog", "F4")]
    [InlineData(20)]
    [InlineData(Many)]
    public async Task Whoever_watches_the_themes_sees_only_five_arrive_at_once(int people)
    {
        var crowd = await Crowd.OpenAsync(_app, people);
        await crowd.AskAsync();
        await crowd.LookAsync();
        var waiting = await WaitingAsync();
        List<string> seen = [await PagesAsync(crowd)];

        for (var person = 1; person <= 11; person++)
        {
            await crowd.SayAsync(1, Crowd.Calm);
            await crowd.LookAsync();
            seen.Add(await PagesAsync(crowd));
        }

        var changed = Enumerable.Range(1, 11).Where(person => seen[person] != seen[person - 1]);
        changed.ShouldBe([5, 10]);
        (await SnapshotAsync()).Heard.ShouldBe(people + 10);
        (await ThemeAsync("calm")).Answers.ShouldBe(people / 2 + 10);
        (await ThemeAsync("calm")).Heard.ShouldBe(people + 10);
        (await WaitingAsync()).ShouldBe(waiting); // only what its opening left, such as the daily count
    }

    [Fact]
    public async Task A_large_survey_is_not_heard_again_for_five_who_say_what_was_said_before()
    {
        var crowd = await Crowd.OpenAsync(_app, Many);
        await crowd.AskAsync();
        var quotes = await QuoteIdsAsync();

        await crowd.SayAsync(3, Crowd.Calm);
        await crowd.SayAsync(4, $"{Crowd.Clear}, and {Crowd.Calm}");
        await crowd.LookAsync();

        (await QuoteIdsAsync()).ShouldBe(quotes); // hearing everybody again writes them anew
        ((await ThemeAsync("calm")).Answers, (await ThemeAsync("clear")).Answers).ShouldBe((Many / 2 + 7, Many / 2 + 4));
    }

    [Fact]
    public async Task One_answer_that_says_two_things_counts_once_in_each()
    {
        var crowd = await Crowd.OpenAsync(_app, Many);
        await crowd.AskAsync();

        await crowd.SayAsync(5, $"{Crowd.Calm}. {Crowd.Calm}. {Crowd.Clear}.");
        await crowd.LookAsync();

        ((await ThemeAsync("calm")).Answers, (await ThemeAsync("clear")).Answers).ShouldBe((Many / 2 + 5, Many / 2 + 5));
    }

    [Fact]
    public async Task Nobody_asked_for_themes_and_none_are_found()
    {
        var crowd = await Crowd.OpenAsync(_app, 20);

        await crowd.LookAsync();

        (await _app.ReadAsync(db => db.Set<ThemeSnapshot>().CountAsync())).ShouldBe(0);
        (await _app.RunJobsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_program_that_was_started_again_hears_everybody_and_goes_on()
    {
        var crowd = await Crowd.OpenAsync(_app, Many);
        await crowd.AskAsync();
        _app.Services.GetRequiredService<HeardSurveys>().Forget(crowd.Survey.Id);

        await crowd.SayAsync(5, Crowd.Calm);
        for (var look = 0; look < 3; look++)
            await crowd.LookAsync();

        (await ThemeAsync("calm")).Answers.ShouldBe(Many / 2 + 5);
    }

    [Fact]
    [Trait("Catalog", "T2")]
    public async Task Two_nodes_that_look_at_once_count_each_answer_once()
    {
        var crowd = await Crowd.OpenAsync(_app, Many);
        await crowd.AskAsync();
        await crowd.SayAsync(7, Crowd.Calm);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(crowd.LookAsync)));
        await crowd.LookAsync();

        (await SnapshotAsync()).Heard.ShouldBe(Many + 7);
        (await ThemeAsync("calm")).Answers.ShouldBe(Many / 2 + 7);
    }

    [Fact]
    public async Task A_merge_that_waits_is_done_with_the_next_five()
    {
        var crowd = await Crowd.OpenAsync(_app, Many);
        await crowd.AskAsync();
        var calm = await _app.As(Cast.Mara).OpenAsync($"/gather/themes/{(await ThemeAsync("calm")).Id}");
        await calm.SubmitAsync("form[action*=merge]", ("Form.Into", (await ThemeAsync("clear")).Id.ToString()));

        await crowd.SayAsync(5, Crowd.Calm);
        await crowd.LookAsync();
        (await ThemeAsync("clear")).Answers.ShouldBe(Many + 5);
        await crowd.SayAsync(5, Crowd.Calm);
        await crowd.LookAsync();

        (await ThemeAsync("clear")).Answers.ShouldBe(Many + 10); // placed where their theme went
        (await ThemeAsync("calm")).IsHeard.ShouldBeFalse();
    }

    [Fact]
    public async Task A_survey_that_grew_by_a_tenth_is_heard_again_as_a_whole()
    {
        var crowd = await Crowd.OpenAsync(_app, Many);
        await crowd.AskAsync();

        await crowd.SayAsync(Many / 8, "the smell of fresh bread in the morning");
        await crowd.LookAsync();

        (await _app.ReadAsync(db => db.Set<Theme>().Where(t => t.Rank > 0).Select(t => t.KeyPhrases).ToListAsync()))
            .SelectMany(phrases => phrases)
            .ShouldContain(phrase => phrase.Contains("bread"));
    }

    private async Task<string> PagesAsync(Crowd crowd)
    {
        var theme = await ThemeAsync("calm");
        return string.Join(
            '\n',
            (await crowd.ReadAsync("themes")).Find("main").TextContent.Replace("More people have answered.", ""),
            (await crowd.ReadAsync("gap")).Text,
            (await crowd.ReadAsync("quotes?q=calmer")).Text,
            (await _app.As(Role.Owner).OpenAsync($"/gather/themes/{theme.Id}")).Text
        );
    }

    private Task<List<Guid>> QuoteIdsAsync() => _app.ReadAsync(db => db.Set<Quote>().Select(q => q.Id).OrderBy(id => id).ToListAsync());

    private Task<ThemeSnapshot> SnapshotAsync() => _app.ReadAsync(db => db.Set<ThemeSnapshot>().SingleAsync());

    private Task<int> WaitingAsync() => _app.ReadAsync(db => db.Jobs.CountAsync(j => j.State != JobState.Done));

    private Task<Theme> ThemeAsync(string key) => _app.ReadAsync(db => db.Set<Theme>().SingleAsync(t => t.Key == key));
}
