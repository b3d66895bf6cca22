using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>A pain point is solved, or open again: posting turns it over, so that undo is the same door.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class SolutionModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid painPointId, CancellationToken ct) =>
        await db.PainPoints.AnyAsync(p => p.Id == painPointId, ct) ? RedirectToPage("PainPoints") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid painPointId, CancellationToken ct)
    {
        if (await db.PainPoints.SingleOrDefaultAsync(p => p.Id == painPointId, ct) is not { } point)
            return NotFound();
        if (point.IsSolved)
            point.Reopen();
        else
            point.Solve(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        this.Say(
            point.IsSolved ? texts["Solved. Tell those who named it."] : texts["Open again."],
            undo: $"/gather/pain-points/{painPointId}/solution"
        );
        return RedirectToPage("PainPoints");
    }
}
