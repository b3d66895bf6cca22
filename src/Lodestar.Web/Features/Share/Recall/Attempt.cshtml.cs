using Lodestar.Text.Recall;
using Lodestar.Web.Features.Share.Launches;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Share.Recall;

/// <summary>What came back, word by word; seen by whoever said it and by nobody else (R42).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class AttemptModel(LodestarDb db, OurVision ours) : PageModel
{
    public Recitation Result { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid recallAttemptId, CancellationToken ct)
    {
        await ours.ReadAsync(ct);
        var attempt = await db
            .RecallAttempts.AsNoTracking()
            .SingleOrDefaultAsync(r => r.Id == recallAttemptId && r.PersonId == ours.PersonId, ct);
        if (attempt is null || ours is not { Vision: { } vision, Launch: { } launch } || launch.Id != attempt.LaunchId)
            return NotFound();
        Result = Recitation.Of(vision.Text.Value, attempt.Text);
        return Page();
    }
}
