using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>For those who type the code by hand; a code that opens nothing always gets the same page.</summary>
[AllowAnonymous]
public sealed class NoHallModel(HallDoor door) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Code))
            Code = null;
        else if (await door.EnterAsync(Code, ct) is not null)
            return RedirectToPage("Phone", new { joinCode = SurveyCode.Normalize(Code) });
        if (Code is not null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
