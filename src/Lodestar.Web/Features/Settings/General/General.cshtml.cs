using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Settings.General;

/// <summary>The organization's name and its color.</summary>
[Authorize(Policy = Policies.Lead)]
public sealed class GeneralModel(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public GeneralForm Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        var organization = await db.Organizations.AsNoTracking().SingleAsync(ct);
        Form = new GeneralForm
        {
            Name = organization.Name,
            Brand = organization.Brand,
            Version = organization.Version,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var organization = await db.Organizations.SingleAsync(ct);
        db.Expect(organization, Form.Version);
        organization.Rename(Form.Name);
        organization.Paint(Form.Brand);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError(
                "",
                texts["Somebody else changed this meanwhile. Look at the page anew in another tab, then save yours again."]
            );
            return Page();
        }
        this.Say(texts["Saved."]);
        return RedirectToPage();
    }
}

public sealed class GeneralForm
{
    [
        Required(ErrorMessage = "Write the name of your organization."),
        StringLength(Core.Organizations.Organization.MaxNameLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Name { get; set; } = "";

    [
        Required(ErrorMessage = "Choose a color."),
        RegularExpression("^#[0-9a-fA-F]{6}$", ErrorMessage = "Write the color as # and six digits, like #0b5c8a.")
    ]
    public string Brand { get; set; } = "";

    public long Version { get; set; }
}
