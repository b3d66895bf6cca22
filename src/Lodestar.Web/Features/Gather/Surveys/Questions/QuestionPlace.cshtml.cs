using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Lodestar.Web.Features.Gather.Surveys.Questions;

/// <summary>One step up or down, by a button instead of dragging.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class QuestionPlaceModel(LodestarDb db, Texts texts) : QuestionPage(db, texts)
{
    public async Task<IActionResult> OnGetAsync(Guid surveyId, Guid questionId, CancellationToken ct) =>
        await FindAsync(surveyId, questionId, ct) ?? ToSurvey();

    public async Task<IActionResult> OnPostAsync(Guid surveyId, Guid questionId, [FromForm] int step, CancellationToken ct)
    {
        if (await FindAsync(surveyId, questionId, ct) is { } elsewhere)
            return elsewhere;
        var outcome = Survey.Move(questionId, step);
        if (outcome is not AskOutcome.Asked)
            this.Say(Words.SentenceOf(outcome));
        else if (!await Db.TrySaveAsync(Survey, ct))
            this.Say(Words["Somebody changed the order at the same moment. Here is how it stands now."]);
        return ToSurvey();
    }
}
