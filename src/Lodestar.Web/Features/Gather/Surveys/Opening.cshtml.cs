using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>From here on people can answer.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class OpeningModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct) =>
        await db.Surveys.AnyAsync(s => s.Id == surveyId, ct) ? RedirectToPage("SurveyDetail", new { surveyId }) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return NotFound();
        var sentence = survey.Open(clock.GetUtcNow()) switch
        {
            OpenOutcome.Opened => texts["It is open. Share the link, or print the poster."],
            OpenOutcome.NothingToAsk => texts["It asks nothing yet. Make a survey with at least one question."],
            OpenOutcome.OpenedBefore => texts["It was opened before."],
        };
        if (!await db.TrySaveAsync(survey, ct))
            sentence = texts["Somebody changed the survey at the same moment. Look at it once more, then open it."];
        this.Say(sentence);
        return RedirectToPage("SurveyDetail", new { surveyId });
    }
}
