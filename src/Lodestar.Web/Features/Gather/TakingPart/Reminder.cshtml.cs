using Lodestar.Core.Gather;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.TakingPart;

/// <summary>A sheet for the wall of one unit that is hardly heard. It speaks to all of them and names nobody.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ReminderModel(LodestarDb db, TurnoutDesk desk, Outgoing mail) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Paper { get; set; }

    public bool IsLetter => Paper == "letter";
    public Survey Survey { get; private set; } = null!;
    public Unit Unit { get; private set; } = null!;

    /// <summary>As it was last counted; null where it may not be told.</summary>
    public UnitTurnout? Turnout { get; private set; }
    public string Link => mail.UrlOf($"/s/{Survey.Code}");

    public async Task<IActionResult> OnGetAsync(Guid surveyId, Guid unitId, CancellationToken ct)
    {
        var survey = await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct);
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == unitId, ct);
        if (survey is not { IsOpen: true } || unit is null)
            return NotFound();
        (Survey, Unit) = (survey, unit);
        Turnout = (await desk.LastAsync(surveyId, ct))?.Units.FirstOrDefault(u => u.UnitId == unitId);
        return Page();
    }
}
