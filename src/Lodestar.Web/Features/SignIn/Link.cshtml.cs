using Lodestar.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.SignIn;

/// <summary>Looking at a link does nothing, so that a mail scanner cannot spend it; the button does (B7).</summary>
[AllowAnonymous, EnableRateLimiting(Limits.Doors)]
public sealed class LinkModel(Doors doors) : PageModel
{
    public bool WouldOpen { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken ct) => WouldOpen = await doors.WouldOpenAsync(token, ct);

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken ct) =>
        await doors.OpenAsync(token, ct) ? RedirectToPage("/Home/Home") : Page();
}
