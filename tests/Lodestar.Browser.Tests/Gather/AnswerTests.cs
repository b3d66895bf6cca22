using Lodestar.Browser.Tests.Hosting;
using Lodestar.Core.Gather;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Browser.Tests.Gather;

public class AnswerTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Fact]
    public async Task A_phone_asks_one_question_at_a_time_keeps_the_draft_and_forgets_it_when_sent()
    {
        var survey = await OpenAsync();
        await using var visit = await chromium.VisitAsync(app, screen: Screen.Phone);
        await visit.GoToAsync($"/s/{survey.Code}");
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
        (await visit.Page.Locator("textarea:visible").CountAsync()).ShouldBe(1);

        await visit.FillAsync(QuestionBank.ThinkOf.Wording.Text, "Calm, also in a storm");
        await visit.Page.ReloadAsync();
        (await visit.Page.Locator("textarea:visible").InputValueAsync()).ShouldBe("Calm, also in a storm");

        await visit.Page.Locator("[data-part]:visible button.button:not(.plain)").ClickAsync();
        await visit.ShouldBeAccessibleAsync();
        await visit.Page.Locator("[data-part]:visible button.button:not(.plain)").ClickAsync();
        await visit.Page.Locator("#unit").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 3 });
        await visit.Page.Locator("input[name='Form.Level']").First.CheckAsync();
        await visit.ShouldBeAccessibleAsync();
        await LookAtWhatWouldBeStoredAsync(visit);
        await visit.ClickAsync("Send");

        (await visit.HeadingAsync()).ShouldBe("Recorded. Thank you.");
        await visit.ShouldBeAccessibleAsync();
        (await visit.Page.EvaluateAsync<int>("sessionStorage.length + localStorage.length")).ShouldBe(0);
        (await app.ReadAsync(db => db.Answers.Where(a => a.SurveyId == survey.Id).Select(a => a.Text).ToListAsync())).ShouldBe([
            "Calm, also in a storm",
        ]);
    }

    [Fact]
    public async Task Nothing_on_the_page_jumps_while_it_loads()
    {
        var survey = await OpenAsync();
        await using var visit = await chromium.VisitAsync(app, screen: Screen.Phone);
        await visit.Page.AddInitScriptAsync(
            """
            window.jumped = 0;
            new PerformanceObserver((seen) => { for (const shift of seen.getEntries()) window.jumped += shift.value; }).observe({ type: "layout-shift", buffered: true });
            """
        );

        await visit.GoToAsync($"/s/{survey.Code}");

        var settled = "document.fonts.ready.then(() => new Promise(requestAnimationFrame)).then(() => window.jumped)";
        (await visit.Page.EvaluateAsync<double>(settled)).ShouldBe(0);
    }

    [Fact]
    public async Task Without_script_it_is_one_page_and_works_the_same()
    {
        var survey = await OpenAsync();
        await using var visit = await chromium.VisitAsync(app, screen: Screen.Phone, script: false);
        await visit.GoToAsync($"/s/{survey.Code}");
        (await visit.Page.Locator("textarea:visible").CountAsync()).ShouldBe(2);

        await visit.FillAsync(QuestionBank.ThinkOf.Wording.Text, "Clear words");
        await visit.ClickAsync("Send");
        (await visit.Page.Locator("textarea").First.InputValueAsync()).ShouldBe("Clear words");
        await visit.Page.Locator("#unit").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 2 });
        await visit.Page.Locator("input[name='Form.Level']").First.CheckAsync();
        await visit.ClickAsync("Send");

        (await visit.HeadingAsync()).ShouldBe("Recorded. Thank you.");
    }

    // There and back: the draft is as it was, and the steps begin again.
    private static async Task LookAtWhatWouldBeStoredAsync(Visit visit)
    {
        await visit.ClickAsync("Look at what would be stored");
        (await visit.HeadingAsync()).ShouldBe("Exactly this would be stored");
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
        await visit.ClickAsync("Change something");
        for (var step = 0; step < 2; step++)
            await visit.ClickAsync("Next"); // only script makes it, so this waits for the script
    }

    [Fact]
    public async Task Every_kind_of_question_fits_a_phone_and_a_condition_shows_its_question_only_when_it_is_meant()
    {
        var kinds = Enum.GetValues<QuestionKind>().Where(k => !k.IsInWords).ToList();
        var survey = await OpenAsync(survey =>
        {
            foreach (var kind in kinds)
                survey.Ask(Choose(kind)).ShouldBe(AskOutcome.Asked);
            var waiting = new QuestionDraft(QuestionKind.Short, Polarity.Today, new Wording("en", "Why calm?"));
            survey.Ask(waiting with { ShowIf = new(survey.Questions[0].Id, [1]) });
        });
        await using var visit = await chromium.VisitAsync(app, screen: Screen.Phone);
        await visit.GoToAsync($"/s/{survey.Code}");
        var next = visit.Page.Locator("[data-part]:visible button.button:not(.plain)");

        foreach (var _ in kinds)
        {
            await visit.ShouldBeAccessibleAsync();
            await visit.ShouldFitTheScreenAsync();
            await next.ClickAsync();
        }
        (await visit.Page.Locator("#unit").IsVisibleAsync()).ShouldBeTrue("nobody chose Calm, so nobody is asked why");
        foreach (var _ in kinds)
            await visit.Page.Locator("[data-part]:visible .moves button.plain").ClickAsync();
        await visit.Page.Locator("[data-part]:visible input[value='1']").CheckAsync();
        foreach (var _ in kinds)
            await next.ClickAsync();

        (await visit.Page.GetByLabel("Why calm?").IsVisibleAsync()).ShouldBeTrue();
    }

    private static QuestionDraft Choose(QuestionKind kind) =>
        new(kind, Polarity.Today, new Wording("en", $"How, as {kind}?"))
        {
            Options = QuestionOption.From("en", new[] { "Calm", "Clear", "Kundenzufriedenheit" }.Take(Math.Min(3, kind.Options.Most))),
            Rows = QuestionOption.From("en", new[] { "At sea", "Ashore" }.Take(Math.Min(2, kind.Rows.Most))),
        };

    private Task<Survey> OpenAsync() =>
        OpenAsync(survey =>
        {
            survey.Ask(QuestionBank.ThinkOf);
            survey.Ask(QuestionBank.InTheWay);
        });

    private async Task<Survey> OpenAsync(Action<Survey> ask)
    {
        var organization = await app.ReadAsync(db => db.Organizations.Select(o => o.Id).SingleAsync());
        var survey = new Survey(organization, "Your best day", default, Lodestar.Web.Tests.Hosting.Cast.Morning);
        ask(survey);
        survey.Open(Lodestar.Web.Tests.Hosting.Cast.Morning);
        await app.SeedAsync(survey);
        return survey;
    }
}
