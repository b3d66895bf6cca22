using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Versions;

/// <summary>The triangle as it was published, each part with what changed against the version before.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class VersionModel(LodestarDb db) : PageModel
{
    public Edition Edition { get; private set; } = null!;
    public Edition? Before { get; private set; }
    public IReadOnlyList<EditionChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid editionId, CancellationToken ct)
    {
        var editions = db.Editions.AsNoTracking().Include(e => e.Parts.OrderBy(p => p.Place));
        if (await editions.SingleOrDefaultAsync(e => e.Id == editionId, ct) is not { } edition)
            return NotFound();
        Edition = edition;
        Before = await editions.Before(edition).NewestFirst().FirstOrDefaultAsync(ct);
        Changes = EditionChange.Between([.. (Before?.Parts ?? []).Select(p => p.Words)], [.. edition.Parts.Select(p => p.Words)]);
        return Page();
    }
}
