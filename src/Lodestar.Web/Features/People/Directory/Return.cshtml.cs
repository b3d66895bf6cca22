using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.People.Directory;

/// <summary>Somebody who left is back.</summary>
[Authorize(Policy = Policies.Lead)]
public sealed class ReturnModel(LodestarDb db, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid personId, CancellationToken ct) =>
        await db.People.EverHere().AnyAsync(p => p.Id == personId, ct) ? Redirect($"/people/{personId}") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid personId, CancellationToken ct)
    {
        var person = await db.People.EverHere().SingleOrDefaultAsync(p => p.Id == personId, ct);
        if (person is null)
            return NotFound();

        person.Return();
        await db.SaveChangesAsync(ct);
        this.Say(texts["{0} is back in the directory.", person.Name]);
        return RedirectToPage("People");
    }
}
