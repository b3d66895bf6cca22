using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Standards;

/// <summary>Every standard by touch point and kind of service, for everybody or as one level meets it (R46, R78).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class GridModel(LodestarDb db) : PageModel
{
    /// <summary>Null shows the standards of all levels.</summary>
    [BindProperty(SupportsGet = true)]
    public Level? Level { get; set; }

    public StandardGrid Grid { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Grid = StandardGrid.Of(await db.ReadTriangleAsync(ct), Level);
}
