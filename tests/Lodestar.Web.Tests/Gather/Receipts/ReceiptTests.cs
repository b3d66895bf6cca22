using Lodestar.Core.Gather;
using Lodestar.Core.Write;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Receipts;

/// <summary>The receipt from the page that says thank you to what came of the answer.</summary>
public sealed class ReceiptTests : IAsyncLifetime
{
    private const string Calm = "we want people to step off calmer than they came on board";
    private const string Rare = "the view over the sound at dawn is my reward";
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task It_is_shown_once_and_the_same_again_for_the_same_page()
    {
        var scene = await Scene.OpenAsync(_app);
        var phone = _app.Visitor();
        var page = await phone.OpenAsync(scene.Link);

        var thanks = await page.SubmitAsync(scene.Fields("Calm"));
        var receipt = thanks.Find(".receipt output").TextContent;

        (await phone.OpenAsync(thanks.Path)).Document.QuerySelector(".receipt").ShouldBeNull();
        thanks.Path.ShouldNotContain(receipt);
        (await page.SubmitAsync(scene.Fields("Calm"))).Find(".receipt output").TextContent.ShouldBe(receipt);
        var stored = (await scene.ResponsesAsync()).ShouldHaveSingleItem();
        stored.ReceiptHash.ShouldBe(ReceiptCode.TryParse(receipt)!.Value.HashFor(scene.Survey.Id));
    }

    [Fact]
    public async Task Once_closed_it_shows_the_themes_the_sentence_and_what_was_solved_but_not_the_answer()
    {
        var scene = await Scene.OpenAsync(_app, QuestionBank.ThinkOf, QuestionBank.InTheWay);
        var receipt = await AnswerAsync(scene, Calm, ("Form.Answers[1].Text", "rusty scanners"), ("Form.Answers[1].Category", "Products"));
        await ManySayAsync(scene, Calm, 11);
        var solved = new PainPoint(Cast.Northquay.Id, "New scanners at every gate", PainCategory.Products, Cast.Morning);
        solved.Solve(Cast.Morning);
        await _app.SeedAsync(
            solved,
            new PainPoint(Cast.Northquay.Id, "Still open", PainCategory.Products, Cast.Morning),
            new Vision(Cast.Northquay.Id, VisionText.TryParse("Everybody steps off calmer than they came.")!, 1, Cast.Morning)
        );
        await CloseAsync(scene);

        var page = await ShowAsync(scene, receipt);

        page.Heading.ShouldBe("You were heard");
        page.Text.ShouldContain("Calm");
        page.Text.ShouldContain("12 of 12");
        page.Text.ShouldContain("The vision speaks of it");
        page.Text.ShouldContain("Everybody steps off calmer than they came.");
        page.Text.ShouldContain("New scanners at every gate");
        page.Text.ShouldNotContain("Still open");
        page.Text.ShouldNotContain("rusty scanners");
        page.Text.ShouldNotContain("step off calmer than they came on board");
        page.Path.ShouldBe($"{scene.Link}/receipt");
        page.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public async Task A_receipt_of_nobody_an_open_survey_and_an_answer_that_few_gave_look_the_same()
    {
        var scene = await Scene.OpenAsync(_app);
        var (mine, rare) = (await AnswerAsync(scene, Calm), await AnswerAsync(scene, Rare));
        await ManySayAsync(scene, Calm, 11);

        (await ShowAsync(scene, mine)).Text.ShouldContain("Nothing can be shown for this receipt.");
        await CloseAsync(scene);
        var unknown = await ShowAsync(scene, ReceiptCode.Of(scene.Survey.Id, AttemptKey.New()).ToString());

        (await ShowAsync(scene, mine)).Heading.ShouldBe("You were heard");
        (await ShowAsync(scene, rare)).Text.ShouldBe(unknown.Text);
        (await ShowAsync(scene, "nonsense")).Text.ShouldBe(unknown.Text);
    }

    [Fact]
    public async Task It_opens_nothing_in_another_survey()
    {
        var (scene, other) = (await Scene.OpenAsync(_app), await Scene.OpenAsync(_app));
        var receipt = await AnswerAsync(scene, Calm);
        await ManySayAsync(scene, Calm, 11);
        await ManySayAsync(other, Calm, 11);
        await CloseAsync(scene);
        await CloseAsync(other);

        (await ShowAsync(other, receipt)).Text.ShouldContain("Nothing can be shown for this receipt.");
    }

    [Fact]
    [Trait("Catalog", "F6")]
    public async Task A_sentence_that_names_somebody_counts_in_its_theme_and_is_never_quoted()
    {
        var scene = await Scene.OpenAsync(_app);
        await ManySayAsync(scene, "we stay calm, ask tom.hill@ferry.example", 9);
        await ManySayAsync(scene, Calm, 9);
        await CloseAsync(scene);

        var themes = await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{scene.Survey.Id}/themes");
        var calm = await themes.FollowAsync("h3 a");

        calm.Text.ShouldContain("18 of 18");
        calm.All("blockquote").ShouldNotBeEmpty();
        calm.Text.ShouldNotContain("tom.hill");
    }

    private async Task<string> AnswerAsync(Scene scene, string text, params (string, string)[] more) =>
        (await _app.Visitor().SubmitAsync(scene.Link, [.. scene.Fields(text), .. more])).Find(".receipt output").TextContent;

    private async Task ManySayAsync(Scene scene, string text, int people)
    {
        for (var i = 0; i < people; i++)
            await _app.InScopeAsync(s =>
                s.GetRequiredService<SubmissionDesk>()
                    .TakeAsync(scene.Survey.Id, scene.Says(text), AttemptKey.New(), TestContext.Current.CancellationToken)
            );
    }

    private async Task CloseAsync(Scene scene)
    {
        await _app.InScopeAsync(s =>
            s.GetRequiredService<SurveyClosing>().CloseAsync(scene.Survey.Id, TestContext.Current.CancellationToken)
        );
        await _app.RunJobsAsync();
    }

    private Task<WebPage> ShowAsync(Scene scene, string receipt) =>
        _app.Visitor().SubmitAsync($"{scene.Link}/receipt", ("Receipt", receipt));
}
