using System.Net;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Features.Gather.Themes;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Themes;

/// <summary>One theme is made two by several words at once, each of which is enough.</summary>
public sealed class SplitByWordsTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Any_of_the_words_moves_an_answer_the_page_says_how_many_first_and_it_goes_back()
    {
        var ferry = await HeardAsync();
        var parts = await PartsAsync("ramp, loading");

        StatusOf(parts).ShouldBe("20 of 40 people would go, 20 stay. Those who say both stay as well.");
        parts.Find(".two").TextContent.ShouldContain("A fast loading");
        var themes = await parts.SubmitAsync("main form[action*='handler=Words']", ("Form.Name", "Fast boarding"));
        themes.Text.ShouldContain("“Fast boarding” becomes a theme of its own.");
        await _app.RunJobsAsync();

        (await AnswersAsync()).ShouldBe(new() { ["fast"] = 20, ["fast/ramp, loading"] = 20 });
        themes = await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{ferry.Survey.Id}/themes");
        themes.Text.ShouldContain("“Fast boarding” came out of “Fast” as a theme of its own.");
        await themes.SubmitAsync(".changes form");
        await _app.RunJobsAsync();
        (await AnswersAsync()).ShouldBe(new() { ["fast"] = 40 });
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task Words_that_few_said_and_words_that_stand_in_no_sentence_shown_tell_nothing_and_split_nothing()
    {
        await HeardAsync();

        var rare = await PartsAsync("island");
        var unseen = await PartsAsync("loading, lindqvist");
        var nobody = await PartsAsync("loading, nobody");

        StatusOf(rare).ShouldBe("Too few would go, or too few would stay: both have to be 8 people or more.");
        StatusOf(unseen).ShouldBe("No sentence that is shown holds “lindqvist”. Only words that can be read here split a theme.");
        unseen.Text.Replace("lindqvist", "nobody").ShouldBe(nobody.Text);
        foreach (var page in (WebPage[])[rare, unseen])
            page.Document.QuerySelector("main form[action*='handler=Words']").ShouldBeNull();
        var forced = await (await PartsAsync("ramp, loading")).SubmitAsync(
            "main form[action*='handler=Words']",
            ("Words", "island"),
            ("Form.Name", "Island")
        );
        forced.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await AnswersAsync()).ShouldBe(new() { ["fast"] = 40 });
    }

    [Theory]
    [Trait("Catalog", "C7")]
    [InlineData(",;")]
    [InlineData("one word and then another and yet another until nobody can keep all of them")]
    public async Task What_cannot_be_words_gets_a_sentence_and_stays_in_the_field(string words)
    {
        await HeardAsync();

        var page = await PartsAsync(words);

        page.Text.ShouldContain("Write one word or a few, at most 60 characters in all.");
        page.Find("#words").GetAttribute("value").ShouldBe(words);
    }

    private static string StatusOf(WebPage page) =>
        string.Join(
            ' ',
            page.Find("[aria-labelledby=own-words] [role=status]").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private async Task<Ferry> HeardAsync()
    {
        var ferry = new Ferry()
            .Says("Onboard", 10, "A fast loading, write to lindqvist@ferry.example")
            .Says("Onboard", 4, "A fast loading in any weather")
            .Says("Terminals", 6, "Quick over the ramp")
            .Says("Terminals", 2, "Quick to the island")
            .Says("Terminals", 18, "Fast answers on the phone")
            .Closes();
        await ferry.SailAsync(_app);
        await _app.ChangeAsync(db =>
        {
            db.Enqueue(new FindThemes(ferry.Survey.Id));
            return Task.CompletedTask;
        });
        await _app.RunJobsAsync();
        return ferry;
    }

    private async Task<WebPage> PartsAsync(string words)
    {
        var id = await _app.ReadAsync(db => db.Set<Theme>().Where(t => t.Key == "fast").Select(t => t.Id).SingleAsync());
        return await _app.As(Cast.Mara).OpenAsync($"/gather/themes/{id}/parts?words={Uri.EscapeDataString(words)}");
    }

    private Task<Dictionary<string, int>> AnswersAsync() =>
        _app.ReadAsync(db =>
            db.Set<Theme>()
                .Where(t => t.Rank > 0 && EF.Functions.Like(t.Key, "fast%"))
                .OrderBy(t => t.Key)
                .ToDictionaryAsync(t => t.Key, t => t.Answers)
        );
}
