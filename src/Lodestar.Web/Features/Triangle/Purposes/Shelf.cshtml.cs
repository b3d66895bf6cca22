using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Purposes;

/// <summary>Where an agreed purpose rests (R62).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ShelfModel(LodestarDb db, Texts texts, TimeProvider clock) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/triangle/purpose");

    public async Task<IActionResult> OnPostAsync([FromForm] bool rests, CancellationToken ct)
    {
        if (await db.Purposes.SingleOrDefaultAsync(ct) is not { } purpose)
            return NotFound();
        if (rests)
            purpose.PutOnTheShelf(clock.GetUtcNow());
        else
            purpose.TakeFromTheShelf();
        if (await db.TrySaveAsync(ct))
            this.Say(rests ? texts["The purpose is on the shelf."] : texts["The purpose is off the shelf."]);
        return LocalRedirect("/triangle/purpose");
    }
}
