using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Paper;

/// <summary>One A4 sheet for each place: its code opens the survey with the place chosen already, and free to change.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class UnitPostersModel(LodestarDb db, Outgoing mail) : PageModel
{
    /// <summary>More sheets than anybody prints at once.</summary>
    private const int Most = 200;

    public Survey Survey { get; private set; } = null!;
    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return NotFound();
        Survey = survey;
        Units = [.. (await Audience.ReadAsync(db, survey, ct)).Take(Most)];
        return Page();
    }

    public string LinkTo(UnitChoice unit) => mail.UrlOf($"/s/{Survey.Code}?unit={unit.Id}");
}
