using Lodestar.Core.Gather.Sources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Sources;

/// <summary>Takes a source out of the library; the next page offers to bring it back.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class RemovalModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid sourceId, CancellationToken ct) =>
        await db.Set<Source>().AnyAsync(s => s.Id == sourceId, ct) ? Redirect("/gather/sources") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid sourceId, CancellationToken ct)
    {
        if (await db.Set<Source>().SingleOrDefaultAsync(s => s.Id == sourceId, ct) is not { } source)
            return NotFound();
        source.Remove(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        this.Say(texts["“{0}” is out of the library.", source.Title], undo: $"/gather/sources/{sourceId}/restoration");
        return Redirect("/gather/sources");
    }
}
