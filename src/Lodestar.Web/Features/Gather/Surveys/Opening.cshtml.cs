using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Cuts;
using Lodestar.Web.Features.Gather.Deadlines;
using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Features.Gather.Watch;
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
        survey.Cut(survey.Cuts.At(await SiteList.ReadAsync(db, survey, ct))); // as they are now; refused if it has opened
        var outcome = survey.Open(clock.GetUtcNow());
        var sentence = outcome switch
        {
            OpenOutcome.Opened => texts["It is open. Share the link, or print the poster."],
            OpenOutcome.NothingToAsk => texts["It asks nothing yet. Make a survey with at least one question."],
            OpenOutcome.OpenedBefore => texts["It was opened before."],
            OpenOutcome.EndsBefore => texts["The day it should close on is over. Choose another one first."],
        };
        if (!await db.InTransactionAsync(c => SaveAsync(survey, outcome, c), ct))
            sentence = texts["Somebody changed the survey at the same moment. Look at it once more, then open it."];
        this.Say(sentence);
        return RedirectToPage("SurveyDetail", new { surveyId });
    }

    // Who is asked is written down with the opening, or neither happens.
    private async Task<bool> SaveAsync(Survey survey, OpenOutcome outcome, CancellationToken ct)
    {
        if (!await db.TrySaveAsync(survey, ct))
            return false;
        if (outcome is not OpenOutcome.Opened)
            return true;
        await Invitees.WriteDownAsync(db, survey, ct);
        await SurveyTallies.BeginAsync(db, survey, ct);
        var now = clock.GetUtcNow();
        db.EnqueueEnd(survey, now);
        db.EnqueueCounts(survey, now);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
