using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Versions;

/// <summary>All that was published.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class VersionsModel(LodestarDb db) : PageModel
{
    public IReadOnlyList<Edition> Editions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Editions = await db.Editions.AsNoTracking().NewestFirst().ToListAsync(ct);
}
