using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Values;

/// <summary>Every value beside the vision and its pillars, and what is missing (R28, feature 55).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class ValuesModel(LodestarDb db) : PageModel
{
    public ValuesAlignment Grid { get; private set; } = null!;
    public IReadOnlyList<ValueGap> Gaps { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Grid = await db.ReadValuesAsync(ct);
        Gaps = Grid.Gaps();
    }
}
