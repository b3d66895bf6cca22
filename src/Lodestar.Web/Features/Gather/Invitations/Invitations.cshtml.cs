using Lodestar.Core.Gather;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>Personal links by mail: one letter each, sent little by little, and how far that is.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class InvitationsModel(LodestarDb db, Mailing mailing, IOptions<MailOptions> mail, Texts texts) : PageModel
{
    public Survey Survey { get; private set; } = null!;
    public MailingStatus Status { get; private set; } = null!;
    public MailOptions Mail => mail.Value;

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (await FindAsync(surveyId, ct) is not { } survey)
            return NotFound();
        (Survey, Status) = (survey, await MailingStatus.ReadAsync(db, survey, ct));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (await FindAsync(surveyId, ct) is not { } survey)
            return NotFound();
        if (!survey.IsOpen)
            this.Say(texts["It is not open, so nobody can be invited to it."]);
        else
            this.Say(
                await mailing.InviteAsync(survey, ct) is > 0 and var letters
                    ? texts.Count(letters, "{0:N0} letter is on its way.", "{0:N0} letters are on their way.")
                    : texts["Everybody who can be reached by mail has been invited."]
            );
        return RedirectToPage();
    }

    private Task<Survey?> FindAsync(Guid surveyId, CancellationToken ct) =>
        db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct);
}
