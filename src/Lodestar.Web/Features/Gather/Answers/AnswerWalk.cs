using System.Text.RegularExpressions;
using Lodestar.Core.Gather;
using Lodestar.Web.Operations;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>
/// Answers a survey that is only made up: every page of an answer is opened and one is sent, and since no database knows the survey, it is
/// refused where it would have been stored.
/// </summary>
internal sealed partial class AnswerWalk(SurveyShelf shelf, TimeProvider clock) : IWalk
{
    public Task WalkAsync(InnerBrowser browser, CancellationToken ct)
    {
        var organization = new Organization("Lodestar", clock.GetUtcNow());
        var survey = new Survey(organization.Id, "Lodestar", default, clock.GetUtcNow());
        survey.Ask(QuestionBank.ThinkOf);
        survey.Ask(QuestionBank.InTheWay);
        survey.Ask(new QuestionDraft(QuestionKind.OneOf, Polarity.Today, new Wording("en", "Which?")) { Options = Ends });
        survey.Ask(new QuestionDraft(QuestionKind.Scale, Polarity.Today, new Wording("en", "How much?")) { Options = Ends });
        survey.Open(clock.GetUtcNow());
        return shelf.WithMadeUpAsync(survey, organization, () => AnswerAsync(browser, survey, ct));
    }

    private static IReadOnlyList<QuestionOption> Ends => [new(1, new Wording("en", "Little")), new(2, new Wording("en", "Much"))];

    private static async Task AnswerAsync(InnerBrowser browser, Survey survey, CancellationToken ct)
    {
        var page = await browser.OpenAsync($"/s/{survey.Code}", null, ct);
        Expect(page, "Form.Attempt");
        var fields = Hidden().Matches(page).Select(m => KeyValuePair.Create(m.Groups["name"].Value, m.Groups["value"].Value)).ToList();
        Expect(await browser.OpenAsync($"/s/{survey.Code}", fields, ct), "field-error"); // says nothing: the form comes back
        fields.Add(KeyValuePair.Create("Form.Answers[0].Text", "Calm, and told in time."));
        fields.Add(KeyValuePair.Create("Form.Level", nameof(Level.Frontline)));
        Expect(await browser.OpenAsync($"/s/{survey.Code}", fields, ct), "Form.Attempt"); // nobody could store it
        Expect(await browser.OpenAsync($"/s/{survey.Code}/thanks", null, ct), "answer-done");
    }

    private static void Expect(string page, string part)
    {
        if (!page.Contains(part, StringComparison.Ordinal))
            throw new InvalidOperationException($"A page for respondents has no {part}.");
    }

    [GeneratedRegex("""<input (?:type="hidden" )?name="(?<name>[^"]+)" (?:type="hidden" )?value="(?<value>[^"]*)" />""")]
    private static partial Regex Hidden();
}
