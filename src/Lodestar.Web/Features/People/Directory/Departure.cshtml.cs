using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.People.Directory;

/// <summary>Somebody left: no longer asked or counted, and taken back by their return.</summary>
[Authorize(Policy = Policies.Lead)]
public sealed class DepartureModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid personId, CancellationToken ct) =>
        await db.People.EverHere().AnyAsync(p => p.Id == personId, ct) ? Redirect($"/people/{personId}") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid personId, CancellationToken ct)
    {
        var person = await db.People.EverHere().SingleOrDefaultAsync(p => p.Id == personId, ct);
        if (person is null)
            return NotFound();

        person.Leave(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(ct);
        this.Say(texts["{0} has left and is no longer counted.", person.Name], undo: $"/people/{person.Id}/return");
        return RedirectToPage("People");
    }
}
