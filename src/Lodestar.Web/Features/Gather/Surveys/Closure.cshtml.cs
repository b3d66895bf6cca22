using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>The end of a survey, for good.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ClosureModel(LodestarDb db, SurveyClosing closing, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct) =>
        await db.Surveys.AnyAsync(s => s.Id == surveyId, ct) ? RedirectToPage("SurveyDetail", new { surveyId }) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (await closing.CloseAsync(surveyId, ct) is not { } outcome)
            return NotFound();
        this.Say(
            outcome switch
            {
                CloseOutcome.Closed => texts["Closed. Here is who was heard; themes follow in a moment."],
                CloseOutcome.NotOpen => texts["It is not open, so there was nothing to close."],
            }
        );
        return RedirectToPage("SurveyDetail", new { surveyId });
    }
}
