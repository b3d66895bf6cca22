using System.Net;
using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather;

/// <summary>A draft that is composed: questions of one's own, conditions, order, languages, a look, a copy.</summary>
public class QuestionPagesTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Theory]
    [Trait("Catalog", "C1")]
    [InlineData(QuestionKind.Short, 0, 0)]
    [InlineData(QuestionKind.Open, 0, 0)]
    [InlineData(QuestionKind.OneOf, 3, 0)]
    [InlineData(QuestionKind.AnyOf, 3, 0)]
    [InlineData(QuestionKind.Scale, 2, 0)]
    [InlineData(QuestionKind.ZeroToTen, 2, 0)]
    [InlineData(QuestionKind.Rank, 3, 0)]
    [InlineData(QuestionKind.Matrix, 3, 2)]
    public async Task Each_of_eight_kinds_is_composed_and_comes_back_as_it_was(QuestionKind kind, int options, int rows)
    {
        var survey = await DraftAsync(QuestionBank.ThinkOf);
        (string, string)[] fields =
        [
            ("Form.Text", "How was it? مرحبا"),
            .. Enumerable.Range(0, options).Select(i => ($"Form.Options[{i}].Text", $"Option {i} <b>")),
            .. Enumerable.Range(0, rows).Select(i => ($"Form.Rows[{i}].Text", $"Row {i}")),
        ];

        var detail = await app.As(Cast.Mara).SubmitAsync($"{Page(survey)}/questions/new?kind={kind}", fields);

        detail.All(".asked a.theirs").ShouldBe([QuestionBank.ThinkOf.Wording.Text, "How was it? مرحبا"]);
        var question = (await AgainAsync(survey)).Questions[1];
        (question.Kind, question.Options.Count, question.Rows.Count).ShouldBe((kind, options, rows));
        var edit = await detail.FollowAsync($".asked a.theirs[href$='{question.Id}']");
        (await edit.SubmitAsync()).Text.ShouldContain("Saved.");
        var again = (await AgainAsync(survey)).Questions[1];
        again.Options.ShouldBe(question.Options);
        again.Rows.ShouldBe(question.Rows);
        var preview = await app.As(Cast.Mara).OpenAsync($"{Page(survey)}/preview");
        preview.Text.ShouldContain("How was it? مرحبا");
        preview.Document.QuerySelectorAll("main b").ShouldBeEmpty();
    }

    [Theory]
    [Trait("Catalog", "C7")]
    [InlineData("Form.Kind", "Emperor")]
    [InlineData("Form.Kind", "99")]
    [InlineData("Form.Polarity", "NaN")]
    [InlineData("Form.Language", "xx-../..")]
    [InlineData("Form.Options[0].Number", "1e309")]
    [InlineData("Form.Options[99999].Text", "x")]
    [InlineData("Form.Earlier", "not-a-guid")]
    [InlineData("Form.Numbers", ":::")]
    [InlineData("Form.Version", "99999999999999999999")]
    [InlineData("Form.Text", "")]
    public async Task Nonsense_in_the_editor_breaks_nothing_and_keeps_what_was_typed(string field, string value)
    {
        var survey = await DraftAsync(QuestionBank.ThinkOf);
        (string, string)[] fields = [("Form.Text", "How was it?"), ("Form.Options[0].Text", "Calm"), ("Form.Options[1].Text", "Clear")];

        var page = await app.As(Cast.Mara)
            .SubmitAsync($"{Page(survey)}/questions/new?kind=OneOf", [.. fields.Where(f => f.Item1 != field), (field, value)]);

        ((int)page.Status).ShouldBeLessThan(500);
        (await AgainAsync(survey)).Questions.Count.ShouldBeInRange(1, 2);
    }

    [Fact]
    public async Task A_question_waits_for_an_answer_and_moves_by_buttons()
    {
        var survey = await DraftAsync(QuestionBank.ThinkOf);
        survey = await WithAsync(survey, Choose("Were you a customer this year?", "Yes", "No"));
        var asked = survey.Questions[1].Id;

        var form = await app.As(Cast.Mara).OpenAsync($"{Page(survey)}/questions/new?kind=Short");
        var detail = await form.SubmitAsync(("Form.Text", "Of what?"), ("Form.Earlier", $"{asked}"), ("Form.Numbers", $"{asked:N}:1"));

        (await AgainAsync(survey)).Questions[2].ShowIf.ShouldBe(new ShowIf(asked, [1]));
        detail = await detail.SubmitAsync($"form[action$='{(await AgainAsync(survey)).Questions[2].Id}/place']");
        detail.Text.ShouldContain("A question that waits for another comes after it");
        detail = await detail.SubmitAsync($"form[action$='{asked}/place']");
        (await AgainAsync(survey)).Questions[0].Id.ShouldBe(asked);
        var removal = await (await detail.FollowAsync($".asked a.theirs[href$='{asked}']")).PressAsync("Take this question away");
        removal.Text.ShouldContain("Another question waits for this one");
    }

    [Fact]
    public async Task A_question_of_the_method_is_added_with_its_words_and_keeps_them()
    {
        var survey = await DraftAsync(QuestionBank.ThinkOf);

        var detail = await (await app.As(Cast.Mara).OpenAsync(Page(survey))).SubmitAsync(
            "form[action*='handler=Bank']",
            ("key", "botched")
        );
        detail.All(".asked a.theirs").ShouldContain("If someone botched my order, how would I want it resolved?");
        var botched = (await AgainAsync(survey)).Questions[1];
        await app.As(Cast.Mara).SubmitAsync($"{Page(survey)}/questions/{botched.Id}", ("Form.Text", "Something else"));

        (await AgainAsync(survey)).Questions[1].Wording.ShouldBe(QuestionBank.Botched.Wording);
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task Two_who_change_a_draft_at_once_both_hear_of_it()
    {
        var survey = await WithAsync(await DraftAsync(QuestionBank.ThinkOf), Choose("First words", "Yes", "No"));
        var address = $"{Page(survey)}/questions/{survey.Questions[1].Id}";
        var (mine, theirs) = (await app.As(Cast.Mara).OpenAsync(address), await app.As(Cast.Ines).OpenAsync(address));
        await theirs.SubmitAsync(("Form.Text", "Their words"));

        var page = await mine.SubmitAsync(("Form.Text", "My words"));

        page.Text.ShouldContain("it says “Their words” now");
        page.Find("[name='Form.Text']").TextContent.Trim().ShouldBe("My words");
        (await AgainAsync(survey)).Questions[1].Wording.Text.ShouldBe("Their words");
        await page.SubmitAsync();
        (await AgainAsync(survey)).Questions[1].Wording.Text.ShouldBe("My words");
    }

    [Fact]
    [Trait("Catalog", "F8")]
    public async Task Once_open_its_questions_are_fixed_on_every_road()
    {
        var survey = await WithAsync(await DraftAsync(QuestionBank.ThinkOf), Choose("Closed", "Yes", "No"));
        var id = survey.Questions[1].Id;
        var edit = await app.As(Cast.Mara).OpenAsync($"{Page(survey)}/questions/{id}");
        var add = await app.As(Cast.Mara).OpenAsync($"{Page(survey)}/questions/new");
        var translate = await app.As(Cast.Mara).OpenAsync($"{Page(survey)}/languages?language=de");
        var detail = await app.As(Cast.Mara).OpenAsync(Page(survey));
        await detail.SubmitAsync();

        foreach (var late in new[] { await edit.SubmitAsync(("Form.Text", "Other")), await add.SubmitAsync(("Form.Text", "More")) })
            late.Text.ShouldContain("The survey has opened, so its questions are fixed.");
        await translate.SubmitAsync(("Form.Texts[title]", "Anders"));
        await detail.SubmitAsync($"form[action$='{id}/place']");
        await edit.PressAsync("Take this question away");

        var after = await AgainAsync(survey);
        after.Questions.Select(q => q.Wording.Text).ShouldBe([QuestionBank.ThinkOf.Wording.Text, "Closed"]);
        after.Titles.Has("de").ShouldBeFalse();
    }

    [Fact]
    public async Task A_language_is_added_text_by_text_and_what_is_missing_is_counted()
    {
        var survey = await WithAsync(await DraftAsync(QuestionBank.ThinkOf), Choose("Were you well served?", "Yes", "No"));
        var key = $"{survey.Questions[1].Id:N}";
        var detail = await (await app.As(Cast.Mara).OpenAsync(Page(survey))).SubmitAsync("form[action$='/languages']", ("language", "ar"));

        detail = await detail.SubmitAsync(($"Form.Texts[{key}]", "هل خدمك أحد جيدا؟"), ($"Form.Texts[{key}-o1]", "نعم"));

        detail.Text.ShouldContain("2 of 5");
        detail.Text.ShouldContain("3 missing");
        await app.As(Cast.Mara).SubmitAsync(Page(survey));
        var page = await app.Visitor().OpenAsync($"/s/{survey.Code}?culture=ar");
        page.Find("fieldset legend.question").TextContent.ShouldBe("هل خدمك أحد جيدا؟");
        page.All(".choice .theirs").ShouldBe(["نعم", "No"]);
    }

    [Fact]
    [Trait("Catalog", "F8")]
    [Trait("Catalog", "A7")]
    public async Task A_copy_keeps_every_protection_and_brings_no_answer()
    {
        var survey = new Survey(Cast.Northquay.Id, "Winter", SmallestGroup.AtLeast(15), Cast.Morning);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Open(Cast.Morning);
        var (_, response) = survey.Receive(new(null, null, "en", [new(survey.Questions[0].Id, "Calm")]));
        await app.SeedAsync(survey, response!);

        var copy = await app.As(Cast.Mara)
            .SubmitAsync($"{Page(survey)}/copy", ("Form.Title", "Winter again"), ("Form.SmallestSize", "5"), ("Form.State", "Open"));

        copy.Heading.ShouldBe("Winter again");
        var made = await app.ReadAsync(db => db.Surveys.AsNoTracking().SingleAsync(s => s.Title == "Winter again"));
        (made.SmallestSize, made.State).ShouldBe((15, SurveyState.Draft));
        made.Code.ShouldNotBe(survey.Code);
        (await app.ReadAsync(db => db.Responses.CountAsync(r => r.SurveyId == made.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task A_preview_checks_everything_and_stores_nothing()
    {
        var survey = await WithAsync(await DraftAsync(QuestionBank.ThinkOf), Choose("Were you well served?", "Yes", "No"));

        var page = await app.As(Cast.Mara).OpenAsync($"{Page(survey)}/preview");
        page = await page.SubmitAsync(("Form.Answers[0].Text", "Calm"), ("Form.Answers[1].Picks", "9"), ("Form.Level", "Manager"));
        page.Text.ShouldContain("This is none of the answers to choose from.");
        page = await page.SubmitAsync(("Form.Answers[1].Picks", "2"));

        page.Heading.ShouldBe("It can be sent");
        (await app.ReadAsync(db => db.Responses.CountAsync(r => r.SurveyId == survey.Id))).ShouldBe(0);
    }

    [Fact]
    [Trait("Catalog", "A7")]
    public async Task Nothing_else_that_is_posted_ends_up_in_a_question()
    {
        var survey = await DraftAsync(QuestionBank.ThinkOf);
        var id = Guid.NewGuid().ToString();

        await app.As(Cast.Mara)
            .SubmitAsync(
                $"{Page(survey)}/questions/new",
                ("Form.Text", "Mine"),
                ("Form.BankKey", "feel"),
                ("Form.Id", id),
                ("Form.Ordinal", "1"),
                ("Survey.SmallestSize", "1"),
                ("Survey.State", "Open")
            );

        var after = await AgainAsync(survey);
        (after.SmallestSize, after.State).ShouldBe((5, SurveyState.Draft));
        (after.Questions[1].Ordinal, after.Questions[1].BankKey).ShouldBe((2, null));
        after.Questions[1].Id.ToString().ShouldNotBe(id);
    }

    [Fact]
    [Trait("Catalog", "A2")]
    public async Task A_question_of_another_survey_does_not_exist_here()
    {
        var (survey, other) = (await DraftAsync(QuestionBank.ThinkOf), await DraftAsync(QuestionBank.Feel));

        (await app.As(Cast.Mara).OpenAsync($"{Page(survey)}/questions/{other.Questions[0].Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static QuestionDraft Choose(string text, params string[] options) =>
        new(QuestionKind.OneOf, Polarity.Today, new Wording("en", text)) { Options = QuestionOption.From("en", options) };

    private static string Page(Survey survey) => $"/gather/surveys/{survey.Id}";

    private async Task<Survey> DraftAsync(params BankQuestion[] questions)
    {
        var survey = new Survey(Cast.Northquay.Id, "Your best day", default, Cast.Morning);
        foreach (var question in questions)
            survey.Ask(question);
        await app.SeedAsync(survey);
        return survey;
    }

    private async Task<Survey> WithAsync(Survey survey, QuestionDraft question)
    {
        await app.ChangeAsync(async db => (await db.Surveys.SingleAsync(s => s.Id == survey.Id)).Ask(question).ShouldBe(AskOutcome.Asked));
        return await AgainAsync(survey);
    }

    private Task<Survey> AgainAsync(Survey survey) => app.ReadAsync(db => db.Surveys.AsNoTracking().SingleAsync(s => s.Id == survey.Id));
}
