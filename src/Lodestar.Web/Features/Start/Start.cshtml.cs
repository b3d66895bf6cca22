using System.ComponentModel.DataAnnotations;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.Start;

/// <summary>The first run: one organization, one owner, once (R85, B10).</summary>
[AllowAnonymous, EnableRateLimiting(Limits.Doors)]
public sealed class StartModel(LodestarDb db, FirstRun firstRun, Doors doors, Texts texts) : PageModel
{
    [BindProperty]
    public StartForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await IsOverAsync(ct) ? RedirectToPage("/SignIn/SignIn") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await IsOverAsync(ct))
            return RedirectToPage("/SignIn/SignIn");
        if (!ModelState.IsValid)
            return Page();

        var (owner, organizationId, problems) = await firstRun.FoundAsync(Form, ct);
        foreach (var problem in problems)
            ModelState.AddModelError(nameof(Form) + "." + nameof(Form.Password), texts[problem]);
        if (problems.Count > 0)
            return Page();
        if (owner is null)
            return RedirectToPage("/SignIn/SignIn");

        await doors.EnterAsync(owner, organizationId);
        return RedirectToPage("/Home/Home");
    }

    private Task<bool> IsOverAsync(CancellationToken ct) => db.Set<Installation>().AnyAsync(ct);
}

public sealed class StartForm
{
    [
        Required(ErrorMessage = "Write the name of your organization."),
        StringLength(Core.Organizations.Organization.MaxNameLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Organization { get; set; } = "";

    [Required(ErrorMessage = "Write your name."), StringLength(Person.MaxNameLength, ErrorMessage = "Use at most {1} characters.")]
    public string Name { get; set; } = "";

    [
        Required(ErrorMessage = "Write your email address."),
        EmailAddress(ErrorMessage = "This does not look like an email address: it needs an @."),
        StringLength(Person.MaxEmailLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Email { get; set; } = "";

    [
        Required(ErrorMessage = "Choose a password."),
        StringLength(200, MinimumLength = 10, ErrorMessage = "Use at least {2} characters: three or four words work well.")
    ]
    public string Password { get; set; } = "";
}
