using System.Net;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Features.Gather.Themes;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Themes;

public sealed class ThemesTests : IAsyncLifetime
{
    private const string Calm = "we want people to step off calmer than they came on board";
    private const string Clear = "say it in plain words for everybody on the boat";
    private const string Fast = "boarding should be fast and on time for everybody";
    private const string Informed = "keep us informed when the timetable changes at short notice";
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_most_consistent_theme_leads_and_the_loud_one_stands_apart()
    {
        var page = await HeardAsync(Spread());

        page.All("section[aria-labelledby=shared] h3").ShouldBe(["Calm", "Clear"]);
        page.All("section[aria-labelledby=loud] h3").ShouldBe(["Fast"]);
        page.Text.ShouldContain("Said in every unit, by 40% of people.");
        page.Text.ShouldContain("Mostly said in Terminals, by 90%; elsewhere by 30%.");
        page.Text.ShouldContain("16 of 40 · 40% (26–55)");
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task One_voice_is_not_worked_out_from_a_loud_place_beside_it()
    {
        var ferry = new Ferry().Says("Onboard", 1, Fast).Says("Onboard", 19, Calm).Says("Terminals", 18, Fast).Says("Terminals", 2, Calm);

        var page = await HeardAsync(ferry);

        page.All("section[aria-labelledby=loud] h3").ShouldContain("Fast");
        page.Text.ShouldContain("Mostly said in one place, and by too few elsewhere to show where.");
        page.Text.ShouldNotContain("18 of 20");
    }

    [Fact]
    public async Task A_theme_opens_its_sentences_with_the_words_marked()
    {
        var page = await (await HeardAsync(Spread())).FollowAsync("section[aria-labelledby=shared] h3 a");

        page.Heading.ShouldBe("Calm");
        page.All("blockquote").ShouldAllBe(quote => quote.TrimEnd('.') == Calm);
        page.All("blockquote mark").Distinct().ShouldBe(["calmer"]);
    }

    [Fact]
    public async Task The_page_says_that_it_listens_and_shows_the_themes_once_they_are_found()
    {
        var ferry = Spread().Closes();
        await ferry.SailAsync(_app);

        var before = await OpenAsync(ferry);
        before.Text.ShouldContain("Listening…");
        before.Find("theme-news").GetAttribute("src").ShouldBe($"/live/{ferry.Survey.Id}");

        await ListenAsync(ferry);
        (await OpenAsync(ferry)).Text.ShouldNotContain("Listening…");
    }

    [Fact]
    public async Task While_answers_come_in_somebody_asks_to_listen()
    {
        var ferry = Spread();
        await ferry.SailAsync(_app);
        var page = await (await OpenAsync(ferry)).SubmitAsync();

        page.Text.ShouldContain("Listening…");
        (await _app.RunJobsAsync()).ShouldBe(1);
        var heard = await OpenAsync(ferry);
        heard.All("section[aria-labelledby=shared] h3").ShouldBe(["Calm", "Clear"]);
        heard.Text.ShouldContain("Where it is said shows once the survey has closed.");
        heard.All(".cell").ShouldBeEmpty(); // two looks at growing groups could be subtracted
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task Four_new_answers_change_nothing_that_anybody_can_see()
    {
        var ferry = Spread();
        await ferry.SailAsync(_app);
        await ListenAsync(ferry);
        var before = (await OpenAsync(ferry)).Text;

        ferry.Says("Onboard", 4, Fast);
        await ferry.MoreAsync(_app);
        await ListenAsync(ferry);

        (await OpenAsync(ferry)).Text.ShouldBe(before);
        (await _app.ReadAsync(db => db.Set<ThemeSnapshot>().SingleAsync())).Heard.ShouldBe(40);
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task A_small_unit_and_the_one_that_would_give_it_away_are_not_shown()
    {
        var page = await HeardAsync(Spread().Says("Night Desk", 4, Calm).Says("Chat", 6, Calm));

        var calm = page.Find("section[aria-labelledby=shared] article").TextContent;
        calm.ShouldContain("Night Desk");
        page.All("section[aria-labelledby=shared] article:first-of-type .cell.hushed .theirs").ShouldBe(["Chat", "Night Desk"]);
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task Words_of_seven_people_are_counted_and_not_quoted()
    {
        var ferry = new Ferry().Says("Onboard", 7, Calm).Says("Terminals", 9, "the view over the sound");
        await HeardAsync(ferry);
        var page = await _app.As(Cast.Mara).OpenAsync($"/gather/themes/{await IdOfAsync("calm")}");

        page.Text.ShouldContain("too few people said it");
        page.All("blockquote").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_gets_in_the_way_is_no_theme_but_counts_as_heard()
    {
        var page = await HeardAsync(new Ferry().Says("Onboard", 10, Calm).IsHindered("Terminals", 10, Fast));

        page.All("h3").ShouldBe(["Calm"]);
        page.Text.ShouldContain("10 of 20 · 50%");
    }

    [Fact]
    public async Task A_new_name_is_there_at_once_stays_through_the_next_listening_and_can_be_taken_back()
    {
        var ferry = Spread();
        var theme = await (await HeardAsync(ferry)).FollowAsync("h3 a");

        var renamed = await theme.SubmitAsync("form[action*=name]", ("Form.Name", "At ease"));
        renamed.Heading.ShouldBe("At ease");
        renamed.Text.ShouldContain("The theme is called “At ease” now.");

        await ListenAsync(ferry);
        (await OpenAsync(ferry)).All("h3").ShouldContain("At ease");

        var back = await renamed.SubmitAsync("form[action$=withdrawal]");
        back.Text.ShouldContain("Taken back.");
        await _app.RunJobsAsync();
        (await OpenAsync(ferry)).All("h3").ShouldContain("Calm");
    }

    [Theory]
    [InlineData("", "Give the theme a name.")]
    [InlineData(
        "A name that goes on and on and says so much that nobody would ever call a theme by it at all",
        "A name has at most 80 characters."
    )]
    public async Task A_name_that_cannot_be_comes_back_with_the_reason(string name, string reason)
    {
        var theme = await (await HeardAsync(Spread())).FollowAsync("h3 a");

        var page = await theme.SubmitAsync("form[action*=name]", ("Form.Name", name));

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain(reason);
        page.Find("#Form_Name").GetAttribute("value").ShouldBe(name);
    }

    [Fact]
    public async Task Two_themes_merge_everybody_counting_once_and_part_again_when_it_is_taken_back()
    {
        var ferry = Spread().Says("Onboard", 8, Informed).Says("Terminals", 8, $"{Informed}, and {Clear}");
        var page = await HeardAsync(ferry);
        var informed = await page.FollowAsync("h3 a[href$='" + (await IdOfAsync("informed")) + "']");

        var merged = await informed.SubmitAsync("form[action*=merge]", ("Form.Into", await IdOfAsync("clear")));
        merged.Text.ShouldContain("Listening…");
        merged.Text.ShouldContain("“Keep us informed” goes into “Clear”.");

        await _app.RunJobsAsync();
        page = await OpenAsync(ferry);
        page.All("h3").ShouldNotContain("Keep us informed");
        page.Text.ShouldContain("Mara Lindqvist, 12 March");
        (await ThemeAsync("clear")).Answers.ShouldBe(12 + 8 + 8);

        await page.SubmitAsync(".changes form");
        await _app.RunJobsAsync();
        (await OpenAsync(ferry)).All("h3").ShouldContain("Keep us informed");
        (await IdOfAsync("informed")).ShouldBe(informed.Path.Split('/')[^1]);
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task A_merge_in_an_open_survey_waits_for_enough_new_answers()
    {
        var ferry = Spread().Says("Onboard", 9, Informed);
        await ferry.SailAsync(_app);
        await ListenAsync(ferry);
        var theme = await _app.As(Cast.Mara).OpenAsync($"/gather/themes/{await IdOfAsync("informed")}");

        var merged = await theme.SubmitAsync("form[action*=merge]", ("Form.Into", await IdOfAsync("clear")));

        merged.Text.ShouldContain("as soon as themes are found again");
        (await _app.RunJobsAsync()).ShouldBe(0); // a listening for its own sake could show who came last
        ferry.Says("Terminals", 5, Calm);
        await ferry.MoreAsync(_app);
        await ListenAsync(ferry);
        (await OpenAsync(ferry)).All("h3").ShouldNotContain("Keep us informed");
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public async Task A_quote_knows_the_answer_and_nothing_else()
    {
        await HeardAsync(Spread());

        var columns = await _app.ReadAsync(db =>
            Task.FromResult(db.Model.FindEntityType(typeof(Quote))!.GetProperties().Select(p => p.Name).ToList())
        );
        string[] known = ["OrganizationId", "Id", "AnswerId", "IsPinned", "Length", "SearchText", "Start", "ThemeId", "Words"];
        columns.ShouldBe(known, ignoreOrder: true);
        (await _app.ReadAsync(db => db.Set<Quote>().Select(q => q.Id).ToListAsync())).ShouldAllBe(id => id.Version == 4);
    }

    [Fact]
    [Trait("Catalog", "A1")]
    public async Task Another_organization_finds_nothing_and_a_member_may_not_look()
    {
        var ferry = Spread();
        await HeardAsync(ferry);
        var theme = $"/gather/themes/{await IdOfAsync("calm")}";

        foreach (var address in new[] { theme, $"/gather/surveys/{ferry.Survey.Id}/themes" })
        {
            (await _app.As(Cast.Otto).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await _app.As(Cast.Lena).OpenAsync(address)).Text.ShouldNotContain("Calm");
        }
    }

    [Fact]
    public async Task The_short_address_leads_to_the_survey_that_was_heard_last()
    {
        (await _app.As(Cast.Mara).OpenAsync("/gather/themes")).Text.ShouldContain("Nobody has been asked yet");

        var ferry = Spread();
        await HeardAsync(ferry);

        (await _app.As(Cast.Mara).OpenAsync("/gather/themes")).Path.ShouldBe($"/gather/surveys/{ferry.Survey.Id}/themes");
    }

    [Fact]
    public async Task With_nothing_said_the_page_teaches()
    {
        var ferry = new Ferry();
        await ferry.SailAsync(_app);

        (await OpenAsync(ferry)).Text.ShouldContain("Themes appear here when at least 5 people have answered.");
    }

    private static Ferry Spread() =>
        new Ferry()
            .Says("Onboard", 8, Calm)
            .Says("Onboard", 5, $"{Clear}. {Fast}")
            .Says("Onboard", 1, Clear)
            .Says("Onboard", 1, Fast)
            .Says("Onboard", 4, "the view over the sound")
            .Says("Onboard", 1, "the smell of bread")
            .Says("Terminals", 8, $"{Calm}. {Fast}")
            .Says("Terminals", 6, $"{Clear}. {Fast}")
            .Says("Terminals", 4, Fast)
            .Says("Terminals", 2, "the morning light");

    private async Task<WebPage> HeardAsync(Ferry ferry)
    {
        await ferry.Closes().SailAsync(_app);
        await ListenAsync(ferry);
        return await OpenAsync(ferry);
    }

    private async Task ListenAsync(Ferry ferry)
    {
        await _app.ChangeAsync(db =>
        {
            db.Enqueue(new FindThemes(ferry.Survey.Id));
            return Task.CompletedTask;
        });
        await _app.RunJobsAsync();
    }

    private Task<WebPage> OpenAsync(Ferry ferry) => _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{ferry.Survey.Id}/themes");

    private Task<Theme> ThemeAsync(string key) => _app.ReadAsync(db => db.Set<Theme>().SingleAsync(t => t.Key == key));

    private async Task<string> IdOfAsync(string key) => (await ThemeAsync(key)).Id.ToString();
}
