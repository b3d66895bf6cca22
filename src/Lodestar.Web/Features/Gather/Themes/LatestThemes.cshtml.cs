using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Leads to the themes of the survey that was heard last, or is being answered now.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class LatestThemesModel(LodestarDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var latest = await db
            .Surveys.AsNoTracking()
            .Where(s => s.State != SurveyState.Draft)
            .OrderByDescending(s => s.State == SurveyState.Closed)
            .ThenByDescending(s => s.OpenedAt)
            .Select(s => (Guid?)s.Id)
            .FirstOrDefaultAsync(ct);
        return latest is null ? Page() : Redirect($"/gather/surveys/{latest}/themes");
    }
}
