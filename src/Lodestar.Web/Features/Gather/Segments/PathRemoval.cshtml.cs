using Lodestar.Core.Gather.Segments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>Takes a way to the customer away.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PathRemovalModel(LodestarDb db, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid workPathId, CancellationToken ct) =>
        await db.Set<WorkPath>().AnyAsync(p => p.Id == workPathId, ct) ? Redirect("/gather/segments") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid workPathId, CancellationToken ct)
    {
        if (await db.Set<WorkPath>().SingleOrDefaultAsync(p => p.Id == workPathId, ct) is not { } path)
            return NotFound();
        db.Remove(path);
        if (await db.SaveUnlessThereAsync(ct))
            this.Say(texts["“{0}” is taken away.", path.Work]);
        return Redirect("/gather/segments");
    }
}
