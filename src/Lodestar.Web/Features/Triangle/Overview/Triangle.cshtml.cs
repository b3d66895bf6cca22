using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Overview;

/// <summary>What we achieve, how we do it, why we exist, on one page (R70, R74).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class TriangleModel(LodestarDb db, Texts texts) : PageModel
{
    public TriangleFigure Figure { get; private set; } = null!;
    public ServiceTriangle Triangle => Figure.Triangle;
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Figure = new TriangleFigure(await db.ReadTriangleAsync(ct), texts);
        Findings = Triangle.Findings();
    }
}
