using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Share.Launches;

/// <summary>"I have read it", counted once (R37).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class AcknowledgementModel(LodestarDb db, OurVision ours, TimeProvider clock, Texts texts) : PageModel
{
    public IActionResult OnGet() => Redirect("/share");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ours.ReadAsync(ct);
        if (ours is not { Launch: { } launch, PersonId: { } person })
            return Redirect("/share");
        if (!await ours.IsAcknowledgedAsync(ct))
            await SaveAsync(launch.Acknowledge(person, clock.GetUtcNow()), ct);
        this.Say(texts["Thank you. Can you say it without looking?"]);
        return Redirect("/share");
    }

    private async Task SaveAsync(Core.Share.Acknowledgement acknowledgement, CancellationToken ct)
    {
        db.Add(acknowledgement);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // A second tap a moment ago said the same.
            db.ChangeTracker.Clear();
            if (!await ours.IsAcknowledgedAsync(ct))
                throw;
        }
    }
}
