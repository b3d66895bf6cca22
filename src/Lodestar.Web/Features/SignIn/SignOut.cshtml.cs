using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.SignIn;

[AllowAnonymous]
public sealed class SignOutModel(Doors doors) : PageModel
{
    public IActionResult OnGet() => RedirectToPage("/Home/Home");

    public async Task<IActionResult> OnPostAsync()
    {
        await doors.LeaveAsync();
        return RedirectToPage("/SignIn/SignIn");
    }
}
