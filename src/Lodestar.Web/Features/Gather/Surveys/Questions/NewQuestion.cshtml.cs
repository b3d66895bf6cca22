using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Lodestar.Web.Features.Gather.Surveys.Questions;

/// <summary>One more question in a draft: of the method, or one's own.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewQuestionModel(LodestarDb db, Texts texts) : QuestionPage(db, texts)
{
    public async Task<IActionResult> OnGetAsync(Guid surveyId, QuestionKind? kind, CancellationToken ct)
    {
        if (await FindAsync(surveyId, null, ct) is { } elsewhere)
            return elsewhere;
        Form = QuestionForm.New(Survey, kind is { } asked && QuestionTexts.Kinds.Contains(asked) ? asked : QuestionKind.Open, Words);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct) =>
        await FindAsync(surveyId, null, ct) ?? await EndAsync(() => Survey.Ask(Form.ToDraft(null)), ct);

    /// <summary>A question of the method, as it stands in the bank.</summary>
    public async Task<IActionResult> OnPostBankAsync(Guid surveyId, string? key, CancellationToken ct)
    {
        if (await FindAsync(surveyId, null, ct) is { } elsewhere)
            return elsewhere;
        if (QuestionBank.Find(key ?? "") is not { } question)
            return ToSurvey();
        var outcome = Survey.Ask(question);
        if (outcome is not AskOutcome.Asked || await Db.TrySaveAsync(Survey, ct))
            this.Say(Words.SentenceOf(outcome));
        return ToSurvey();
    }
}
