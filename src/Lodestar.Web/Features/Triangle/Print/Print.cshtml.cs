using Lodestar.Web.Features.Triangle.Overview;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Print;

/// <summary>The whole triangle on one sheet, A4 or Letter; the browser is the typesetter.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class PrintModel(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Paper { get; set; }

    public bool IsLetter => Paper == "letter";
    public TriangleFigure Figure { get; private set; } = null!;

    /// <summary>How small the words have to be for one sheet to hold them all: 0 to 3.</summary>
    public int Density =>
        (Figure.Triangle.Pairs.Count + Math.Max(Figure.Triangle.Standards.Count, Figure.Triangle.SubPillars.Count * 5)) switch
        {
            <= 24 => 0,
            <= 36 => 1,
            <= 60 => 2,
            _ => 3,
        };

    public async Task OnGetAsync(CancellationToken ct) => Figure = new TriangleFigure(await db.ReadTriangleAsync(ct), texts);
}
