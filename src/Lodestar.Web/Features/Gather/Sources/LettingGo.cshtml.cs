using Lodestar.Core.Gather.Sources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Sources;

/// <summary>Lets a passage go; posting again brings it back, so that undo is the same door.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class LettingGoModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid excerptId, CancellationToken ct) =>
        await db.Set<Excerpt>().AnyAsync(e => e.Id == excerptId, ct) ? Redirect("/gather/excerpts") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid excerptId, CancellationToken ct)
    {
        if (await db.Set<Excerpt>().SingleOrDefaultAsync(e => e.Id == excerptId, ct) is not { } excerpt)
            return NotFound();
        var goes = excerpt.RemovedAt is null;
        if (goes)
            excerpt.Remove(clock.GetUtcNow());
        else
            excerpt.Restore();
        await db.SaveChangesAsync(ct);
        this.Say(
            goes ? texts["The passage is let go."] : texts["The passage is back."],
            goes ? $"/gather/excerpts/{excerptId}/removal" : null
        );
        return Redirect($"/gather/sources/{excerpt.SourceId}");
    }
}
