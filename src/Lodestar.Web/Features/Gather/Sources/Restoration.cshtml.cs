using Lodestar.Core.Gather.Sources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Sources;

/// <summary>Brings a source back into the library, with its passages.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class RestorationModel(LodestarDb db, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid sourceId, CancellationToken ct) =>
        await db.Set<Source>().AnyAsync(s => s.Id == sourceId, ct) ? Redirect("/gather/sources") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid sourceId, CancellationToken ct)
    {
        if (await db.Set<Source>().SingleOrDefaultAsync(s => s.Id == sourceId, ct) is not { } source)
            return NotFound();
        source.Restore();
        await db.SaveChangesAsync(ct);
        this.Say(texts["“{0}” is back.", source.Title]);
        return Redirect("/gather/sources");
    }
}
