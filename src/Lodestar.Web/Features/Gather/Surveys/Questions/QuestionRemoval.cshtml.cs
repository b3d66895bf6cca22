using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Lodestar.Web.Features.Gather.Surveys.Questions;

/// <summary>Takes a question out of a draft.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class QuestionRemovalModel(LodestarDb db, Texts texts) : QuestionPage(db, texts)
{
    public async Task<IActionResult> OnGetAsync(Guid surveyId, Guid questionId, CancellationToken ct) =>
        await FindAsync(surveyId, questionId, ct) ?? ToSurvey();

    public async Task<IActionResult> OnPostAsync(Guid surveyId, Guid questionId, CancellationToken ct)
    {
        if (await FindAsync(surveyId, questionId, ct) is { } elsewhere)
            return elsewhere;
        var outcome = Survey.Remove(questionId);
        this.Say(
            outcome is not AskOutcome.Asked ? Words.SentenceOf(outcome)
            : await Db.TrySaveAsync(Survey, ct) ? Words["“{0}” is taken away.", Question!.Wording.Text]
            : Words["Somebody changed this survey at the same moment. Here is how it stands now."]
        );
        return ToSurvey();
    }
}
