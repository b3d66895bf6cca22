using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Personal;

/// <summary>Sentences that people chose to share.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class SharedModel(PersonalShelf shelf) : PageModel
{
    public IReadOnlyList<SharedVision> Shared { get; private set; } = [];
    public int Written { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => (Shared, Written) = (await shelf.SharedAsync(ct), await shelf.WrittenAsync(ct));
}
