using System.ComponentModel.DataAnnotations;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.SignIn;

/// <summary>In by a link in the mail, or by a password; both answer alike whoever asks (B8).</summary>
[AllowAnonymous, EnableRateLimiting(Limits.Doors)]
public sealed class SignInModel(LodestarDb db, Doors doors, Texts texts) : PageModel
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public bool LinkSent { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await db.Set<Installation>().AnyAsync(ct) ? Page() : RedirectToPage("/Start/Start");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        if (string.IsNullOrEmpty(Form.Password))
        {
            await doors.SendLinkAsync(Form.Email.Trim(), ct);
            LinkSent = true;
            return Page();
        }
        if (await doors.OpenAsync(Form.Email.Trim(), Form.Password, ct))
            return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/");

        ModelState.AddModelError(
            "Form.Password",
            texts["That email and password do not belong together. Try again, or leave the password empty and we send you a link."]
        );
        return Page();
    }
}

public sealed class SignInForm
{
    [
        Required(ErrorMessage = "Write your email address."),
        EmailAddress(ErrorMessage = "This does not look like an email address: it needs an @."),
        StringLength(Person.MaxEmailLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Email { get; set; } = "";

    [StringLength(200, ErrorMessage = "Use at most {1} characters.")]
    public string? Password { get; set; }
}
