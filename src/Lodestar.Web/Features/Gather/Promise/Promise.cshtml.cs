using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Promise;

/// <summary>What is stored of an answer and who sees what of it, to be read before answering.</summary>
[AllowAnonymous, LeavesNoTrace]
public sealed class PromiseModel(OpenLink link) : PageModel
{
    public Survey Survey { get; private set; } = null!;
    public int Smallest => Survey.SmallestSize;
    public int Quoted => Survey.Smallest.ForQuotes.Size;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (await link.FollowAsync(code, ct) is not { } survey)
            return RedirectToPage("/Gather/Answers/NoSurvey", new { code });
        Survey = survey;
        return Page();
    }
}
