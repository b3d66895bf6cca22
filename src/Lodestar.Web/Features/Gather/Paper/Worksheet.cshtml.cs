using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Answers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Paper;

/// <summary>The survey on a sheet of paper, for those without any screen; somebody keys it in afterwards.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class WorksheetModel(LodestarDb db) : PageModel
{
    /// <summary>More places than a sheet has room for are written by hand.</summary>
    private const int MostPlaces = 16;
    private const int LinesOnPage = 22;

    public Survey Survey { get; private set; } = null!;
    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];
    public IEnumerable<int> Lines => Enumerable.Range(0, Math.Clamp(LinesOnPage / Survey.Questions.Count, 2, 8));

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return NotFound();
        Survey = survey;
        var places = await Audience.ReadAsync(db, survey, ct);
        Units = places.Count <= MostPlaces ? places : [];
        return Page();
    }
}
