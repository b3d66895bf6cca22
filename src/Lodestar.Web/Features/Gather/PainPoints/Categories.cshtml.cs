using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>Kinds of obstacles that the organization names itself, beside the six.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class CategoriesModel(LodestarDb db, CurrentPerson me, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Give the kind a name."), StringLength(OwnCategory.MaxLength, ErrorMessage = "Use at most {1} characters.")]
    public string Name { get; set; } = "";

    public IReadOnlyList<OwnCategory> Categories { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => await ReadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        var name = Line.Of(Name);
        if (name.Length == 0 || !ModelState.IsValid)
            return Page();
        if (Categories.FirstOrDefault(c => Line.Fold(c.Name) == Line.Fold(name)) is { } known)
            known.Return();
        else
            db.Add(new OwnCategory(me.OrganizationId, name));
        await db.SaveChangesAsync(ct);
        this.Say(texts["“{0}” can be chosen now.", name]);
        return RedirectToPage();
    }

    /// <summary>Turns it over: no longer offered, or offered again.</summary>
    public async Task<IActionResult> OnPostTurnAsync(Guid category, CancellationToken ct)
    {
        if (await db.Set<OwnCategory>().SingleOrDefaultAsync(c => c.Id == category, ct) is not { } found)
            return NotFound();
        if (found.RetiredAt is null)
            found.Retire(clock.GetUtcNow());
        else
            found.Return();
        await db.SaveChangesAsync(ct);
        this.Say(
            found.RetiredAt is null ? texts["“{0}” can be chosen now.", found.Name] : texts["“{0}” is no longer offered.", found.Name],
            undo: $"/gather/pain-categories?handler=Turn&category={category}"
        );
        return RedirectToPage();
    }

    private async Task ReadAsync(CancellationToken ct) =>
        Categories = await db.Set<OwnCategory>().OrderBy(c => c.RetiredAt != null).ThenBy(c => c.Name).ToListAsync(ct);
}
