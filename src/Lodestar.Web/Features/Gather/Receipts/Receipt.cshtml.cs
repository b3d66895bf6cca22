using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Operations;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.Gather.Receipts;

/// <summary>
/// What became of an answer, for whoever kept its receipt. The receipt comes in the body and the page answers at once, so that it stands
/// in no address, no log and no history.
/// </summary>
[AllowAnonymous, LeavesNoTrace, EnableRateLimiting(Limits.Public)]
public sealed class ReceiptModel(LodestarDb db, OpenLink link) : PageModel
{
    [BindProperty]
    public string? Receipt { get; set; }

    public Survey Survey { get; private set; } = null!;

    /// <summary>Null where nothing can be shown, whatever the reason.</summary>
    public Outcome? Outcome { get; private set; }
    public bool HasAsked { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await FindAsync(code, ct) ? Page() : Missing();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct))
            return Missing();
        (Outcome, HasAsked) = (await Outcome.ReadAsync(db, Survey, ReceiptCode.TryParse(Receipt), ct), true);
        if (Outcome is not null)
            Response.Headers.CacheControl = "no-store"; // a page with a form says so itself
        ModelState.Clear();
        return Page();
    }

    private async Task<bool> FindAsync(string code, CancellationToken ct) =>
        (Survey = await link.FollowAsync(code, ct) ?? null!) is not null;

    private RedirectToPageResult Missing() => RedirectToPage("/Gather/Answers/NoSurvey", new { code = RouteData.Values["code"] });
}
