using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Receipts;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>Says that it is recorded, and nothing else; a retry comes here as well.</summary>
[AllowAnonymous, LeavesNoTrace]
public sealed class ThanksModel(OpenLink link) : PageModel
{
    public Survey Survey { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (await link.FollowAsync(code, ct) is not { } survey)
            return RedirectToPage("NoSurvey", new { code });
        Survey = survey;
        IReadOnlyList<string> mine = Handing.Take(TempData) is { } receipt ? [receipt] : [];
        return TempData.Count > mine.Count ? Page() : new StencilPage(link.Asked, ("thanks", survey.State), _ => mine);
    }
}
