using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Below;

/// <summary>Every unit with its vision under the one above, and what has drifted (feature 52).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class BelowModel(UnitVisions visions) : PageModel
{
    public VisionTree Tree { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Tree = await visions.ReadAsync(ct);
}
