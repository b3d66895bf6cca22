using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>A remark is taken back, or there again: posting turns it over, so that undo is the same door.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class RemovalModel(LodestarDb db, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid listeningSessionId, Guid sessionRemarkId, CancellationToken ct) =>
        await db.SessionRemarks.AnyAsync(r => r.Id == sessionRemarkId && r.ListeningSessionId == listeningSessionId, ct)
            ? RedirectToPage("Session", new { listeningSessionId })
            : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid listeningSessionId, Guid sessionRemarkId, CancellationToken ct)
    {
        var remark = await db.SessionRemarks.SingleOrDefaultAsync(
            r => r.Id == sessionRemarkId && r.ListeningSessionId == listeningSessionId,
            ct
        );
        if (remark is null)
            return NotFound();
        if (!remark.TurnOver())
            return RedirectToPage("Session", new { listeningSessionId });
        await db.SaveChangesAsync(ct);
        this.Say(
            remark.IsShown ? texts["There again."] : texts["Taken back."],
            undo: $"/gather/sessions/{listeningSessionId}/remarks/{sessionRemarkId}/removal"
        );
        return RedirectToPage("Session", new { listeningSessionId, speaker = remark.Speaker });
    }
}
