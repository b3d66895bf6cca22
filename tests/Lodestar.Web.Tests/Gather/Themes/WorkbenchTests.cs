using System.Net;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Features.Gather.Themes;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Themes;

/// <summary>People arrange what the engine found; nothing they do gives anybody away or gets lost.</summary>
public sealed class WorkbenchTests : IAsyncLifetime
{
    private const string Calm = "we want people to step off calmer than they came on board";
    private const string NoStress = "a crossing with no stress for anybody on the car deck";
    private const string Clear = "say it in plain words for everybody on the boat";
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_finer_group_shows_its_sentences_becomes_a_theme_and_goes_back()
    {
        var ferry = await HeardAsync(Crew());
        var parts = await (await ThemePageAsync("calm")).FollowAsync("a[href$=parts]");
        parts.All("main form h2").ShouldContain("no stress");
        parts.All("main form").Single(form => form.StartsWith("no stress", StringComparison.Ordinal)).ShouldContain("12 people");
        var form = parts.Find("form:has([value='No stress'])").Closest("form")!;

        var themes = await parts.SubmitAsync(
            "main form:has([value='No stress'])",
            ("Form.Name", "Without stress"),
            ("Form.Part", form.QuerySelector("[name='Form.Part']")!.GetAttribute("value")!)
        );
        themes.Text.ShouldContain("“Without stress” becomes a theme of its own.");
        await _app.RunJobsAsync();

        themes = await OpenAsync(ferry);
        themes.All("h3").ShouldContain("Without stress");
        themes.Text.ShouldContain("“Without stress” came out of “Calm” as a theme of its own.");
        (await ThemeAsync("calm")).Answers.ShouldBe(20);
        (await ThemeAsync("calm/no stress")).Answers.ShouldBe(12);

        await themes.SubmitAsync(".changes form");
        await _app.RunJobsAsync();
        (await OpenAsync(ferry)).All("h3").ShouldNotContain("Without stress");
        (await ThemeAsync("calm")).Answers.ShouldBe(32);
    }

    [Fact]
    public async Task A_sentence_that_was_left_out_stays_out_through_the_next_listening_until_it_is_taken_back()
    {
        var ferry = await HeardAsync(Crew());
        var theme = await ThemePageAsync("calm");
        var before = theme.All("blockquote").Count;
        var sentence = await theme.FollowAsync(".sentences a");

        var after = await sentence.SubmitAsync("form[action$='handler=out']");

        after.All("blockquote").Count.ShouldBe(before - 1);
        await ListenAsync(ferry);
        (await ThemePageAsync("calm")).All("blockquote").Count.ShouldBe(before - 1);
        await after.SubmitAsync("form[action$=withdrawal]");
        (await ThemePageAsync("calm")).All("blockquote").Count.ShouldBe(before);
        await ListenAsync(ferry);
        (await ThemePageAsync("calm")).All("blockquote").Count.ShouldBe(before);
    }

    [Fact]
    public async Task A_sentence_moves_to_the_theme_it_speaks_for_and_a_pinned_one_is_read_first()
    {
        var ferry = await HeardAsync(Crew());
        var sentence = await OpenSentenceAsync("calm", "calmer");
        await sentence.SubmitAsync("form[action$='handler=move']", ("Form.Into", await IdOfAsync("clear")));
        await ListenAsync(ferry);

        var clear = await ThemePageAsync("clear");
        clear.All("blockquote").ShouldContain(quote => quote.Contains("calmer"));
        (await (await OpenSentenceAsync("clear", "calmer")).SubmitAsync("form[action$='handler=pin']"))
            .All("blockquote")[0]
            .ShouldContain("calmer");
        await ListenAsync(ferry);
        (await ThemePageAsync("clear")).All("blockquote")[0].ShouldContain("calmer");
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task Sorting_sentences_changes_no_number_that_could_tell_where_they_came_from()
    {
        var ferry = await HeardAsync(Crew());
        var before = await NumbersAsync();

        await (await OpenSentenceAsync("calm", "calmer")).SubmitAsync("form[action$='handler=out']");
        await (await OpenSentenceAsync("calm", "stress")).SubmitAsync(
            "form[action$='handler=move']",
            ("Form.Into", await IdOfAsync("clear"))
        );
        (await NumbersAsync()).ShouldBe(before);
        await ListenAsync(ferry);

        (await NumbersAsync()).ShouldBe(before);
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task After_a_merge_a_unit_keeps_its_number_where_the_new_one_would_tell_of_two_people()
    {
        var ferry = await HeardAsync(
            Crew()
                .Says("Onboard", 2, "tell us before the timetable changes, keep us informed")
                .Says("Terminals", 9, "keep us informed about delays")
        );
        var told = Units(await ThemeAsync("clear"));

        await (await ThemePageAsync("informed")).SubmitAsync("form[action$='handler=merge']", ("Form.Into", await IdOfAsync("clear")));
        await _app.RunJobsAsync();

        var merged = await ThemeAsync("clear");
        merged.Answers.ShouldBe(30 + 11);
        Units(merged).ShouldBe(told);
        (await ThemePageAsync("clear")).Text.ShouldContain("These are the numbers from before the last changes");
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task Who_was_slower_by_a_moment_sees_both_names_and_loses_nothing()
    {
        await HeardAsync(Crew());
        var address = $"/gather/themes/{await IdOfAsync("calm")}";
        var hers = await _app.As(Cast.Mara).OpenAsync(address);
        await _app.As(Cast.Tomasz).SubmitAsync(address, ("Form.Name", "At ease"));

        var both = await hers.SubmitAsync("form[action$='handler=name']", ("Form.Name", "Peace of mind"));

        both.Status.ShouldBe(HttpStatusCode.Conflict);
        both.Text.ShouldContain("“Calm” is called “At ease”. Tomasz Zielinski, 12 March");
        both.Find("#Form_Name").GetAttribute("value").ShouldBe("Peace of mind");
        (await ThemeAsync("calm")).Name.ShouldBe("At ease");
        (await both.SubmitAsync("form[action$='handler=name']")).Heading.ShouldBe("Peace of mind");
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task Two_people_sorting_different_sentences_do_not_stand_in_each_others_way()
    {
        await HeardAsync(Crew());
        var (hers, his) = (await OpenSentenceAsync("calm", "calmer"), await OpenSentenceAsync("calm", "stress"));

        (await hers.SubmitAsync("form[action$='handler=out']")).Status.ShouldBe(HttpStatusCode.OK);
        (await his.SubmitAsync("form[action$='handler=out']")).Status.ShouldBe(HttpStatusCode.OK);

        (await _app.ReadAsync(db => db.Set<ThemeChange>().Select(c => c.Number).Order().ToListAsync())).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Where_a_theme_points_comes_from_the_questions_and_a_person_may_know_better()
    {
        var ferry = await HeardAsync(Crew());
        var theme = await ThemePageAsync("calm");
        theme.All(".tags .tag").ShouldContain("how it should be");

        var marked = await theme.SubmitAsync("form[action$='handler=aim']", ("Form.Aim", nameof(ThemeAim.Today)));
        marked.Text.ShouldContain("The theme is marked “how it is today”.");
        await ListenAsync(ferry);
        (await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{ferry.Survey.Id}/themes?aim=Today")).All("h3").ShouldBe(["Calm"]);

        await marked.SubmitAsync("form[action$=withdrawal]");
        (await ThemePageAsync("calm")).All(".tags .tag").ShouldContain("how it should be");
    }

    [Fact]
    public async Task What_is_wanted_more_than_it_is_lived_leads_the_gap()
    {
        var ferry = new Ferry()
            .Says("Onboard", 20, Calm)
            .Says("Terminals", 20, Clear)
            .Lives("Onboard", 30, Clear)
            .Lives("Terminals", 10, Calm);
        await HeardAsync(ferry);

        var gap = await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{ferry.Survey.Id}/gap");

        gap.All("article h3").ShouldBe(["Calm", "Clear"]);
        gap.Heading.ShouldBe("How it is, and how it should be"); // 50% against 25%: the intervals touch
        gap.All("article")[0].ShouldContain("20 of 40 · 50%");
        gap.All("article")[0].ShouldContain("+25");
    }

    [Fact]
    [Trait("Catalog", "C4")]
    public async Task Words_are_found_only_in_sentences_that_are_shown_and_signs_are_no_wildcards()
    {
        var ferry = await HeardAsync(Crew().Says("Onboard", 6, "we keep our promises even on the coldest morning"));
        var page = await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{ferry.Survey.Id}/quotes");

        (await page.SubmitAsync("main form", ("q", "CALMÉR board"))).All("blockquote").ShouldHaveSingleItem().ShouldContain("calmer");
        (await page.SubmitAsync("main form", ("q", "coldest"))).Text.ShouldContain("No sentence that may be shown holds these words.");
        (await page.SubmitAsync("main form", ("q", "%"))).All("blockquote").ShouldBeEmpty();
        (await page.SubmitAsync("main form", ("q", "c_lmer"))).All("blockquote").ShouldBeEmpty();
    }

    private static Ferry Crew() =>
        new Ferry()
            .Says("Onboard", 10, Calm)
            .Says("Onboard", 6, NoStress)
            .Says("Onboard", 14, Clear)
            .Says("Terminals", 10, Calm)
            .Says("Terminals", 6, NoStress)
            .Says("Terminals", 16, Clear);

    private async Task<Ferry> HeardAsync(Ferry ferry)
    {
        await ferry.Closes().SailAsync(_app);
        await ListenAsync(ferry);
        return ferry;
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

    private async Task<WebPage> OpenSentenceAsync(string theme, string word)
    {
        var page = await ThemePageAsync(theme);
        var link = page.Document.QuerySelectorAll(".sentences li").First(li => li.TextContent.Contains(word)).QuerySelector("a")!;
        return await _app.As(Cast.Mara).OpenAsync(link.GetAttribute("href")!);
    }

    private Task<List<string>> NumbersAsync() =>
        _app.ReadAsync(async db =>
            (await db.Set<Theme>().AsNoTracking().OrderBy(t => t.Key).ToListAsync()).ConvertAll(t =>
                $"{t.Key} {t.Answers} {t.Rank} {t.Spread} {string.Join(' ', t.Shares)} {t.Poles}"
            )
        );

    private Task<WebPage> OpenAsync(Ferry ferry) => _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{ferry.Survey.Id}/themes");

    private async Task<WebPage> ThemePageAsync(string key) => await _app.As(Cast.Mara).OpenAsync($"/gather/themes/{await IdOfAsync(key)}");

    private Task<Theme> ThemeAsync(string key) => _app.ReadAsync(db => db.Set<Theme>().AsNoTracking().SingleAsync(t => t.Key == key));

    private static IEnumerable<ThemeShare> Units(Theme theme) => theme.Shares.Where(share => share.UnitId is not null);

    private async Task<string> IdOfAsync(string key) => (await ThemeAsync(key)).Id.ToString();
}
