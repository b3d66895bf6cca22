using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather;

/// <summary>Closed questions on the answer page, and what is shown of them afterwards.</summary>
public class ChoicePagesTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_kind_is_answered_without_script()
    {
        var scene = await OpenAsync();

        var thanks = await app.Visitor()
            .SubmitAsync(
                scene.Link,
                [
                    ("Form.Answers[0].Picks", "1"),
                    ("Form.Answers[1].Picks", "1"),
                    ("Form.Answers[1].Picks", "3"),
                    ("Form.Answers[2].Picks", "4"),
                    ("Form.Answers[3].Picks", "0"),
                    ("Form.Answers[4].Marks[2]", "1"),
                    ("Form.Answers[4].Marks[1]", "2"),
                    ("Form.Answers[5].Marks[2]", "3"),
                    .. scene.Fields("").Skip(1),
                ]
            );

        thanks.Heading.ShouldBe("Recorded. Thank you.");
        var answers = (await scene.ResponsesAsync()).ShouldHaveSingleItem().Answers.ToDictionary(a => a.QuestionId, a => a.Choice);
        scene.Survey.Questions.Select(q => answers.GetValueOrDefault(q.Id)).ShouldBe(["1", "1,3", "4", "0", "2:1,1:2", "2:3"]);
    }

    [Theory]
    [Trait("Catalog", "C7")]
    [InlineData("Form.Answers[0].Picks", "4")]
    [InlineData("Form.Answers[0].Picks", "1e309")]
    [InlineData("Form.Answers[0].Picks[0]", "Calm")]
    [InlineData("Form.Answers[0].Picks[0].Number", "1")]
    [InlineData("Form.Answers[0]", "1")]
    [InlineData("Form.Answers[2].Picks", "6")]
    [InlineData("Form.Answers[4].Marks[1]", "9")]
    [InlineData("Form.Answers[4].Marks[constructor]", "1")]
    [InlineData("Form.Answers[4].Marks", "1")]
    [InlineData("Form.Answers[5].Marks[9]", "1")]
    [InlineData("Form.Answers[5].Marks[-1]", "NaN")]
    public async Task What_cannot_be_chosen_is_never_stored(string field, string value)
    {
        var scene = await OpenAsync();

        var page = await app.Visitor().SubmitAsync(scene.Link, [(field, value), .. scene.Fields("").Skip(1)]);

        ((int)page.Status).ShouldBeLessThan(500);
        (await scene.ResponsesAsync()).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Catalog", "C7")]
    public async Task Ten_thousand_options_are_refused()
    {
        var scene = await OpenAsync();

        var page = await app.Visitor()
            .SubmitAsync(scene.Link, [.. Enumerable.Repeat(("Form.Answers[1].Picks", "1"), 10_000), .. scene.Fields("").Skip(1)]);

        ((int)page.Status).ShouldBeLessThan(500);
        (await scene.ResponsesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_place_given_twice_is_said_beside_the_question_and_nothing_is_lost()
    {
        var scene = await OpenAsync();

        var page = await app.Visitor()
            .SubmitAsync(
                scene.Link,
                [
                    ("Form.Answers[0].Picks", "2"),
                    ("Form.Answers[4].Marks[1]", "1"),
                    ("Form.Answers[4].Marks[2]", "1"),
                    .. scene.Fields("").Skip(1),
                ]
            );

        page.Find("#answer-5-problem").TextContent.ShouldContain("no place twice");
        page.Find("input[name='Form.Answers[0].Picks'][value='2']").HasAttribute("checked").ShouldBeTrue();
        page.Find("select[name='Form.Answers[4].Marks[2]'] option[value='1']").HasAttribute("selected").ShouldBeTrue();
        (await page.SubmitAsync(("Form.Answers[4].Marks[2]", "2"))).Heading.ShouldBe("Recorded. Thank you.");
    }

    [Fact]
    public async Task An_answer_to_a_question_that_was_not_asked_is_dropped_by_the_server()
    {
        var survey = new Survey(Cast.Northquay.Id, "Conditions", default, Cast.Morning);
        survey.Ask(Choose(QuestionKind.OneOf, "Were you a customer?"));
        survey.Ask(
            new QuestionDraft(QuestionKind.Open, Polarity.Today, new Wording("en", "Of what?"))
            {
                ShowIf = new(survey.Questions[0].Id, [1]),
            }
        );
        survey.Open(Cast.Morning);
        await app.SeedAsync(survey);
        var page = await app.Visitor().OpenAsync($"/s/{survey.Code}");

        page.Text.ShouldContain("Only if you answered “Were you a customer?” with: Calm.");
        var units = page
            .Document.QuerySelectorAll("#unit option[value]:not([value=''])")
            .Select(o => ("Form.UnitId", o.GetAttribute("value")!))
            .Take(1);
        await page.SubmitAsync([("Form.Answers[0].Picks", "2"), ("Form.Answers[1].Text", "Ferries"), ("Form.Level", "Manager"), .. units]);

        var stored = await app.ReadAsync(db =>
            db.Answers.Where(a => a.SurveyId == survey.Id).Select(a => new { a.Text, a.Choice }).ToListAsync()
        );
        stored.ShouldHaveSingleItem().Choice.ShouldBe("2");
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task Choices_are_shown_when_it_has_closed_and_only_as_far_as_nobody_is_given_away()
    {
        var scene = await OpenAsync();
        await AnswerAsync(scene, scene.Voice, "1", 14);
        await AnswerAsync(scene, scene.Voice, "2", 9);
        await AnswerAsync(scene, scene.Chat, "1", 12);
        await AnswerAsync(scene, scene.Chat, "3", 2);

        (await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{scene.Survey.Id}")).Text.ShouldNotContain("What was chosen");
        await app.InScopeAsync(s => s.GetRequiredService<SurveyClosing>().CloseAsync(scene.Survey.Id, Ct));
        var page = await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{scene.Survey.Id}");

        page.Text.ShouldContain("What was chosen");
        page.All(".chosen:first-of-type .bars li .rate").ShouldHaveSingleItem().ShouldStartWith("26 of 37 · 70%");
        page.Text.ShouldContain("Not shown: Clear · Fast");
        page.Text.ShouldNotContain("2 of 37");
    }

    private async Task<Scene> OpenAsync()
    {
        var kinds = Enum.GetValues<QuestionKind>().Where(k => !k.IsInWords);
        return await Scene.OpenAsync(app, kinds.Select(kind => Choose(kind, $"How, as {kind}?")).ToList());
    }

    private static QuestionDraft Choose(QuestionKind kind, string text) =>
        new(kind, Polarity.Today, new Wording("en", text))
        {
            Options = QuestionOption.From("en", new[] { "Calm", "Clear", "Fast" }.Take(Math.Min(3, kind.Options.Most))),
            Rows = QuestionOption.From("en", new[] { "At sea", "Ashore" }.Take(Math.Min(2, kind.Rows.Most))),
        };

    private async Task AnswerAsync(Scene scene, Unit unit, string pick, int times)
    {
        var said = new SubmittedAnswer(scene.Survey.Questions[0].Id, null) { Picks = [pick] };
        Submission[] all = [.. Enumerable.Repeat(new Submission(unit.Id, Level.Frontline, "en", [said]), times)];
        (await app.InScopeAsync(s => s.GetRequiredService<SubmissionDesk>().TakeAllAsync(scene.Survey.Id, all, Ct))).ShouldBe(times);
    }
}
