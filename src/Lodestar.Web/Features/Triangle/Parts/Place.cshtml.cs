using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Parts;

/// <summary>One step up or down in the row, by a button instead of dragging.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PlaceModel(LodestarDb db, PartShelf shelf, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string parts, Guid partId, CancellationToken ct) =>
        await shelf.FindAsync(parts, partId, ct) is { } found ? LocalRedirect(found.List) : NotFound();

    public async Task<IActionResult> OnPostAsync(string parts, Guid partId, [FromForm] int step, CancellationToken ct)
    {
        if (await shelf.FindAsync(parts, partId, ct) is not { } found)
            return NotFound();
        if (found.Siblings.Move(partId, step) && !await db.TrySaveAsync(ct))
            this.Say(texts["Somebody changed the order at the same moment. Here is how it stands now."]);
        return LocalRedirect($"{found.List}#p-{partId:N}");
    }
}
