using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Kiosk;

/// <summary>Says that it is recorded, and makes room for the next person, also where there is no script.</summary>
[AllowAnonymous, LeavesNoTrace]
public sealed class ThanksModel(OpenLink link) : PageModel
{
    public Survey Survey { get; private set; } = null!;

    [BindProperty(SupportsGet = true)]
    public bool Before { get; set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        if (await link.FollowAsync(code, ct) is not { } survey)
            return RedirectToPage("/Gather/Answers/NoSurvey", new { code });
        Survey = survey;
        return Page();
    }
}
