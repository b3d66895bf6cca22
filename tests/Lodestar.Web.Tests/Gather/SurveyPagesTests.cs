using System.Net;
using Lodestar.Core.Gather;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather;

/// <summary>A survey from the first click to its end, as Mara makes it.</summary>
public class SurveyPagesTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task Three_buttons_make_a_survey_open_it_and_close_it()
    {
        var mara = app.As(Cast.Mara);

        var draft = await mara.SubmitAsync("/gather/surveys/new", ("Form.Title", "Winter 2030"));
        draft.Heading.ShouldBe("Winter 2030");
        draft.All(".asked a.theirs").ShouldBe([QuestionBank.ThinkOf.Wording.Text, QuestionBank.InTheWay.Wording.Text]);
        var open = await draft.SubmitAsync();
        open.Text.ShouldContain("It is open. Share the link, or print the poster.");
        open.Text.ShouldContain("Fewer than 5");
        var closed = await open.SubmitAsync();

        closed.Text.ShouldContain("Nothing can be added any more.");
        (await StateAsync("Winter 2030")).ShouldBe(SurveyState.Closed);
    }

    [Theory]
    [InlineData("one", 2)]
    [InlineData("three", 3)]
    [InlineData("full", 12)]
    public async Task A_set_of_the_method_is_one_click(string set, int questions)
    {
        var draft = await app.As(Cast.Mara).SubmitAsync($"/gather/surveys/new?ask={set}", ("Form.Title", $"Set {set}"));

        var asked = draft.All(".asked a.theirs");
        asked.Count.ShouldBe(questions);
        asked[^1].ShouldBe(QuestionBank.InTheWay.Wording.Text);
        draft
            .All(".languages li")
            .ShouldAllBe(language =>
                language.Contains("complete", StringComparison.Ordinal) || language.Contains("1 missing", StringComparison.Ordinal)
            );
    }

    [Fact]
    public async Task A_survey_that_asks_nothing_is_not_made_and_keeps_its_name()
    {
        var page = await app.As(Cast.Mara)
            .SubmitAsync("/gather/surveys/new", ("Form.Title", "Nothing"), ("Form.Questions", ""), ("Form.Own", "  "));

        page.Text.ShouldContain("Choose at least one question, or write your own.");
        page.Find("[name='Form.Title']").GetAttribute("value").ShouldBe("Nothing");
        (await StateAsync("Nothing")).ShouldBeNull();
    }

    [Theory]
    [InlineData("Form.Title", "", "Give the survey a name that people recognize.")]
    [InlineData("Form.SmallestSize", "4", "Between 5 and 50: fewer than 5 could give people away.")]
    public async Task What_a_survey_cannot_be_is_said_in_a_sentence(string field, string value, string sentence)
    {
        var page = await app.As(Cast.Mara)
            .SubmitAsync("/gather/surveys/new", (field, value), ("Form.Own", "What would you keep? 🚢 مرحبا"));

        page.Text.ShouldContain(sentence);
        page.Find("[name='Form.Own']").GetAttribute("value").ShouldBe("What would you keep? 🚢 مرحبا");
    }

    [Fact]
    [Trait("Catalog", "T3")]
    public async Task A_button_pressed_twice_does_it_once_and_says_so()
    {
        var draft = await app.As(Cast.Mara).SubmitAsync("/gather/surveys/new", ("Form.Title", "Twice"));
        var open = await draft.SubmitAsync();

        (await draft.SubmitAsync()).Text.ShouldContain("It was opened before.");
        await open.SubmitAsync();
        (await open.SubmitAsync()).Text.ShouldContain("It is not open, so there was nothing to close.");
        (await draft.SubmitAsync()).Text.ShouldContain("It was opened before.");
        (await StateAsync("Twice")).ShouldBe(SurveyState.Closed);
    }

    [Fact]
    public async Task The_poster_shows_the_code_that_opens_the_survey()
    {
        var scene = await Scene.OpenAsync(app);

        var poster = await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{scene.Survey.Id}/poster");

        poster.Status.ShouldBe(HttpStatusCode.OK);
        poster.Text.ShouldContain(scene.Survey.Code);
        poster.Document.QuerySelectorAll("svg[role=img]").ShouldNotBeEmpty();
    }

    private Task<SurveyState?> StateAsync(string title) =>
        app.ReadAsync(db => db.Surveys.Where(s => s.Title == title).Select(s => (SurveyState?)s.State).SingleOrDefaultAsync());
}
