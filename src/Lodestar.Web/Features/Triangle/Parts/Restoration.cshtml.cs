using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Parts;

/// <summary>Brings back what was taken away, to the place where it stood.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class RestorationModel(LodestarDb db, PartShelf shelf, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string parts, Guid partId, CancellationToken ct) =>
        await shelf.FindAsync(parts, partId, ct) is { } found ? LocalRedirect(found.List) : NotFound();

    public async Task<IActionResult> OnPostAsync(string parts, Guid partId, CancellationToken ct)
    {
        if (await shelf.FindAsync(parts, partId, ct) is not { } found)
            return NotFound();
        found.Part.Restore();
        if (await db.TrySaveAsync(ct))
            this.Say(texts["“{0}” is back.", found.Part.Called]);
        return LocalRedirect($"{found.List}#p-{partId:N}");
    }
}
