using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Invitations;
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
        var outcome = survey.Open(clock.GetUtcNow());
        var sentence = outcome switch
        {
            OpenOutcome.Opened => texts["It is open. Share the link, or print the poster."],
            OpenOutcome.NothingToAsk => texts["It asks nothing yet. Make a survey with at least one question."],
            OpenOutcome.OpenedBefore => texts["It was opened before."],
        };
        await db.InTransactionAsync(
            async c =>
            {
                await db.SaveChangesAsync(c);
                return outcome is OpenOutcome.Opened ? await Invitees.WriteDownAsync(db, survey, c) : 0;
            },
            ct
        );
        this.Say(sentence);
        return RedirectToPage("SurveyDetail", new { surveyId });
    }
}
