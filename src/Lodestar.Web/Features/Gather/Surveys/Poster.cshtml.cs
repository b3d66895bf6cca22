using Lodestar.Core.Gather;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>An A4 sheet for the wall: the question, the QR code, the promise (R96: those without email).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PosterModel(LodestarDb db, Outgoing mail) : PageModel
{
    public Survey Survey { get; private set; } = null!;
    public string Link => mail.UrlOf($"/s/{Survey.Code}");

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return NotFound();
        Survey = survey;
        return Page();
    }
}
