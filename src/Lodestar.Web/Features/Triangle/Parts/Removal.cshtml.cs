using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Parts;

/// <summary>Takes a part away; nothing is lost, the next page offers to bring it back.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class RemovalModel(LodestarDb db, PartShelf shelf, Texts texts, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string parts, Guid partId, CancellationToken ct) =>
        await shelf.FindAsync(parts, partId, ct) is { } found ? LocalRedirect(found.List) : NotFound();

    public async Task<IActionResult> OnPostAsync(string parts, Guid partId, CancellationToken ct)
    {
        if (await shelf.FindAsync(parts, partId, ct) is not { } found)
            return NotFound();
        found.Part.Remove(clock.GetUtcNow());
        if (await db.TrySaveAsync(ct))
            this.Say(texts["“{0}” is taken away.", found.Part.Called], undo: $"{found.Url}/restoration");
        else
            this.Say(
                texts[
                    "Somebody changed “{0}” at the same moment. Look at it, and take it away again if you still want to.",
                    found.Part.Called
                ]
            );
        return LocalRedirect(found.List);
    }
}
