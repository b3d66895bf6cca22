using System.Net;
using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather;

/// <summary>The answer page as a phone without script sees it.</summary>
public class AnswerPageTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task Anybody_with_the_link_answers_without_an_account()
    {
        var scene = await Scene.OpenAsync(app, QuestionBank.ThinkOf, QuestionBank.InTheWay);

        var page = await app.Visitor().OpenAsync(scene.Link);
        page.Text.ShouldContain(QuestionBank.ThinkOf.Wording.Text);
        page.Text.ShouldContain("Nobody can tell who wrote this");
        var thanks = await page.SubmitAsync([
            .. scene.Fields("Calm 🙂 مرحبا", scene.Chat),
            ("Form.Answers[1].Text", "Old scanners"),
            ("Form.Answers[1].Category", "Products"),
        ]);

        thanks.Heading.ShouldBe("Recorded. Thank you.");
        var response = (await scene.ResponsesAsync()).ShouldHaveSingleItem();
        (response.UnitId, response.Level, response.Language).ShouldBe((scene.Chat.Id, Level.Frontline, "en"));
        response.Answers.Select(a => a.Text).ShouldBe(["Calm 🙂 مرحبا", "Old scanners"], ignoreOrder: true);
    }

    [Fact]
    public async Task It_speaks_the_language_that_is_asked_for()
    {
        var scene = await Scene.OpenAsync(app);

        var page = await app.Visitor().OpenAsync($"{scene.Link}?culture=pl");

        page.Find("label[for=answer-1]").TextContent.ShouldBe(QuestionBank.ThinkOf.Wording.In("pl"));
        page.Find("label[for=answer-1]").GetAttribute("lang").ShouldBe("pl");
        page.Html.ShouldContain(QuestionBank.ThinkOf.Wording.In("pl")); // letters as themselves, not as &#x…;
        (await page.SubmitAsync(scene.Fields("Spokój"))).Status.ShouldBe(HttpStatusCode.OK);
        (await scene.ResponsesAsync()).ShouldHaveSingleItem().Language.ShouldBe("pl");
    }

    [Fact]
    [Trait("Catalog", "C7")]
    public async Task What_is_missing_or_too_long_is_said_in_a_sentence_and_nothing_is_lost()
    {
        var scene = await Scene.OpenAsync(app);
        var tooLong = new string('x', AnswerText.MaxLength + 1);

        var page = await app.Visitor().SubmitAsync(scene.Link, ("Form.Answers[0].Text", tooLong));

        page.Text.ShouldContain("Shorten it, please; nothing you wrote is lost.");
        page.Text.ShouldContain("Choose where you work.");
        page.Text.ShouldContain("Choose what fits you best.");
        page.Find("#answer-1").TextContent.ShouldBe(tooLong);
        (await scene.ResponsesAsync()).ShouldBeEmpty();

        (await page.SubmitAsync(scene.Fields(tooLong[1..]))).Heading.ShouldBe("Recorded. Thank you.");
    }

    [Fact]
    public async Task An_empty_answer_is_not_sent()
    {
        var scene = await Scene.OpenAsync(app);

        var page = await app.Visitor().SubmitAsync(scene.Link, scene.Fields("   "));

        page.Text.ShouldContain("Write an answer to at least one question");
    }

    [Fact]
    [Trait("Catalog", "T3")]
    public async Task Sending_the_same_page_twice_counts_once_and_looks_the_same()
    {
        var scene = await Scene.OpenAsync(app);
        var page = await app.Visitor().OpenAsync(scene.Link);

        var first = await page.SubmitAsync(scene.Fields("Calm"));
        var second = await page.SubmitAsync(scene.Fields("Calm"));

        second.Path.ShouldBe(first.Path);
        second.Text.ShouldBe(first.Text);
        (await scene.ResponsesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_people_share_a_device()
    {
        var scene = await Scene.OpenAsync(app);
        var tablet = app.Visitor();

        var thanks = await tablet.SubmitAsync(scene.Link, scene.Fields("Calm"));
        await (await thanks.FollowAsync(".thanks a.button")).SubmitAsync(scene.Fields("Clear"));

        (await scene.TextsAsync()).ShouldBe(["Calm", "Clear"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_survey_that_closes_while_somebody_writes_gives_the_words_back()
    {
        var scene = await Scene.OpenAsync(app);
        var page = await app.Visitor().OpenAsync(scene.Link);
        await app.InScopeAsync(s =>
            s.GetRequiredService<SurveyClosing>().CloseAsync(scene.Survey.Id, TestContext.Current.CancellationToken)
        );

        var closed = await page.SubmitAsync(scene.Fields("All my thoughts"));

        closed.Heading.ShouldBe("This survey has closed");
        closed.Find("textarea").TextContent.ShouldBe("All my thoughts");
        (await scene.ResponsesAsync()).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Catalog", "E8")]
    public async Task A_code_that_never_was_and_one_that_is_not_open_yet_get_the_same_answer()
    {
        var draft = new Survey(Cast.Northquay.Id, "Not yet", default, Cast.Morning);
        draft.Ask(QuestionBank.ThinkOf);
        await app.SeedAsync(draft);

        var never = await app.Visitor().OpenAsync($"/s/{SurveyCode.New()}");
        var notYet = await app.Visitor().OpenAsync($"/s/{draft.Code}");

        never.Status.ShouldBe(HttpStatusCode.NotFound);
        notYet.Status.ShouldBe(never.Status);
        never.Heading.ShouldBe("This code opens no survey");
        notYet.Text.ShouldBe(never.Text);
    }

    [Fact]
    public async Task A_code_may_be_typed_in_capitals_with_gaps()
    {
        var scene = await Scene.OpenAsync(app);
        var typed = scene.Survey.Code.ToUpperInvariant().Insert(5, " ");

        var page = await app.Visitor().SubmitAsync("/s", ("code", typed));

        page.Path.ShouldBe(scene.Link);
    }

    [Theory]
    [Trait("Catalog", "C7")]
    [InlineData("Form.Level", "Emperor")]
    [InlineData("Form.Level", "7")]
    [InlineData("Form.UnitId", "not-a-guid")]
    [InlineData("Form.UnitId", "00000000-0000-0000-0000-000000000000")]
    [InlineData("Form.Answers[0].QuestionId", "1e309")]
    [InlineData("Form.Answers[0].Category", "NaN")]
    [InlineData("Form.Answers[99999].Text", "x")]
    [InlineData("Form.Attempt", "../../etc")]
    public async Task Nonsense_in_a_field_stores_nothing_strange_and_breaks_nothing(string field, string value)
    {
        var scene = await Scene.OpenAsync(app);

        var page = await app.Visitor().SubmitAsync(scene.Link, [.. scene.Fields("Calm").Where(f => f.Item1 != field), (field, value)]);

        ((int)page.Status).ShouldBeLessThan(500);
        (await scene.ResponsesAsync()).ShouldAllBe(r => r.UnitId == scene.Voice.Id && r.Level == Level.Frontline && r.Answers.Count == 1);
    }

    [Fact]
    [Trait("Catalog", "A7")]
    public async Task Nothing_else_that_is_posted_ends_up_in_the_response()
    {
        var scene = await Scene.OpenAsync(app);
        var id = Guid.NewGuid().ToString();

        await app.Visitor().SubmitAsync(scene.Link, [.. scene.Fields("Calm"), ("Id", id), ("Form.Id", id), ("Survey.SmallestSize", "1")]);

        (await scene.ResponsesAsync()).ShouldHaveSingleItem().Id.ToString().ShouldNotBe(id);
    }

    [Fact]
    [Trait("Catalog", "C1")]
    public async Task Markup_in_an_answer_comes_back_as_text()
    {
        var scene = await Scene.OpenAsync(app);

        var page = await app.Visitor().SubmitAsync(scene.Link, ("Form.Answers[0].Text", "</textarea><script>alert(1)</script>"));

        page.Find("#answer-1").TextContent.ShouldBe("</textarea><script>alert(1)</script>");
        page.Document.QuerySelectorAll("script").ShouldAllBe(s => s.TextContent != "alert(1)");
    }
}
