using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>Agrees with a remark, or no longer. A page with script hears 204 or 409; one without comes back to the hall.</summary>
[AllowAnonymous, LeavesNoTrace, EnableRateLimiting(PerVisitor.Name)]
public sealed class UpvotesModel(HallDoor door, UpvoteQueue queue, Texts texts) : HallPage(door)
{
    private bool HasScript => Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);

    public IActionResult OnGet(string joinCode) => RedirectToPage("Phone", new { joinCode });

    public async Task<IActionResult> OnPostAsync(string joinCode, Guid? agree, Guid? withdraw, CancellationToken ct)
    {
        if (!await EnterAsync(joinCode, ct))
            return HasScript ? NotFound() : Missing(joinCode);
        var visitor = Door.Greet(HttpContext);
        var outcome = (agree ?? withdraw) is { } remark
            ? await queue.CastAsync(Hall.Session, remark, visitor, agrees: agree is not null, ct)
            : UpvoteOutcome.NotShown;
        if (HasScript)
            return outcome is UpvoteOutcome.NotShown ? new ConflictResult() : new NoContentResult();
        if (outcome is UpvoteOutcome.NotShown)
            this.Say(texts["It is not shown any more."]);
        Door.Renew(Hall);
        return RedirectToPage("Phone", new { joinCode, view = View });
    }
}
