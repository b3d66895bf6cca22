using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Share.Launches;

/// <summary>The vision is given to everybody, once (R37).</summary>
[Authorize(Policy = Policies.Lead)]
public sealed class LaunchModel(LodestarDb db, OurVision ours, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public LaunchForm Form { get; set; } = new();
    public OurVision Ours => ours;
    public int Everybody { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await IsReadyAsync(ct) ? Page() : Redirect("/share");

    public async Task<IActionResult> OnPostAsync([FromServices] CurrentPerson me, CancellationToken ct)
    {
        if (!await IsReadyAsync(ct))
            return Redirect("/share");
        if (!ModelState.IsValid)
            return Page();

        db.Add(
            new Core.Share.Launch(me.OrganizationId, ours.Vision!.Id, Form.Message ?? "", clock.GetUtcNow()) { LaunchedBy = me.AccountId }
        );
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) when (ours.Vision is not null)
        {
            return Redirect("/share"); // the other click launched it
        }
        this.Say(texts["The vision is launched. Everybody finds it on their first page."]);
        return Redirect("/share");
    }

    private async Task<bool> IsReadyAsync(CancellationToken ct)
    {
        Everybody = await db.People.CountAsync(ct);
        return await ours.ReadAsync(ct) && ours.Launch is null;
    }
}

public sealed class LaunchForm
{
    [StringLength(Core.Share.Launch.MaxMessageLength, ErrorMessage = "Use at most {1} characters.")]
    public string? Message { get; set; }
}
