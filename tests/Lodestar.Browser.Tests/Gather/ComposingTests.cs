using Lodestar.Browser.Tests.Hosting;
using Lodestar.Core.Gather;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Browser.Tests.Gather;

public class ComposingTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Fact]
    public async Task A_draft_is_composed_translated_and_tried_and_its_choices_are_read_on_a_phone()
    {
        var survey = await DraftAsync();
        await using var visit = await chromium.VisitAsync(app, Cast.Mara, Screen.Phone);
        string[] pages =
        [
            "",
            "/questions/new?kind=Matrix",
            "/questions/new?kind=Scale",
            $"/questions/{survey.Questions[1].Id}",
            "/languages?language=ar",
            "/preview",
            "/copy",
        ];
        foreach (var page in pages)
            await LookAsync(visit, $"/gather/surveys/{survey.Id}{page}");

        await CloseAsync(survey);
        await LookAsync(visit, $"/gather/surveys/{survey.Id}");
        (await visit.Page.Locator(".chosen .bars li").CountAsync()).ShouldBe(3);
    }

    private static async Task LookAsync(Visit visit, string address)
    {
        await visit.GoToAsync(address);
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
    }

    private async Task<Survey> DraftAsync()
    {
        var organization = await app.ReadAsync(db => db.Organizations.Select(o => o.Id).SingleAsync());
        var survey = new Survey(organization, "Service nowadays", default, Cast.Morning);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Ask(
            Ask(QuestionKind.OneOf, "What matters most?") with
            {
                Options = QuestionOption.From("en", "Calm", "Clear", "Kundenzufriedenheit"),
            }
        );
        survey.Ask(Ask(QuestionKind.Short, "Why calm?") with { ShowIf = new(survey.Questions[1].Id, [1]) });
        await app.SeedAsync(survey);
        return survey;
    }

    /// <summary>Twenty chose each option.</summary>
    private Task CloseAsync(Survey survey) =>
        app.ChangeAsync(async db =>
        {
            var open = await db.Surveys.SingleAsync(s => s.Id == survey.Id);
            open.Open(Cast.Morning);
            db.AddRange(
                Enumerable
                    .Range(0, 60)
                    .Select(i => new SubmittedAnswer(survey.Questions[1].Id, null) { Picks = [$"{1 + i % 3}"] })
                    .Select(said => open.Receive(new(null, null, "en", [said])).Response!)
            );
            open.Close(Cast.Morning);
        });

    private static QuestionDraft Ask(QuestionKind kind, string text) => new(kind, Polarity.Today, new Wording("en", text));
}
