using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lodestar.Web.Features.Settings.General;

/// <summary>The organization's name and its color.</summary>
[Authorize(Policy = Policies.Lead)]
public sealed class GeneralModel(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public GeneralForm Form { get; set; } = new();

    /// <summary>The zones of this machine by their IANA names, UTC first.</summary>
    public static IReadOnlyList<SelectListItem> Zones { get; } =
    [
        new("UTC", "UTC"),
        .. TimeZoneInfo
            .GetSystemTimeZones()
            .Select(zone => zone.Id)
            .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(id => new SelectListItem(id.Replace('_', ' '), id)),
    ];

    public static IReadOnlyList<SelectListItem> Currencies { get; } = [.. Currency.All.Select(c => new SelectListItem(c.Code, c.Code))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var organization = await db.Organizations.AsNoTracking().SingleAsync(ct);
        Form = new GeneralForm
        {
            Name = organization.Name,
            Brand = organization.Brand,
            TimeZone = organization.TimeZone,
            Currency = organization.Currency,
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
        if (Currency.Find(Form.Currency) is not { } currency)
        {
            ModelState.AddModelError("Form.Currency", texts["This currency is not known here. Choose one of the list."]);
            return Page();
        }
        organization.PayIn(currency);
        if (!organization.KeepTimeOf(Form.TimeZone))
        {
            ModelState.AddModelError("Form.TimeZone", texts["This time zone is not known here. Choose one of the list."]);
            return Page();
        }
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

    /// <summary>An IANA name.</summary>
    [Required(ErrorMessage = "Choose a time zone.")]
    public string TimeZone { get; set; } = "UTC";

    /// <summary>An ISO 4217 code.</summary>
    [Required(ErrorMessage = "Choose a currency.")]
    public string Currency { get; set; } = Core.Organizations.Currency.DefaultCode;

    public long Version { get; set; }
}
