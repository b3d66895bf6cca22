using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>One more letter to those who were invited and have not answered; nobody learns who or how many they are.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class RemindersModel(LodestarDb db, Mailing mailing, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct) =>
        await db.Surveys.AnyAsync(s => s.Id == surveyId, ct) ? RedirectToPage("Invitations", new { surveyId }) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return NotFound();
        if (!survey.IsOpen)
            this.Say(texts["It is not open, so nobody needs a reminder."]);
        else if (await mailing.RemindAsync(survey, ct))
            this.Say(texts["Reminders are on their way to those who have not answered."]);
        else
            this.Say(
                texts["There is nobody to remind now: a letter rests for two days before the next, and who has answered is left alone."]
            );
        return RedirectToPage("Invitations", new { surveyId });
    }
}
