using Lodestar.Core.Write.Teams;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Prework;

/// <summary>The pack on paper, with lines to write on; nobody's notes are printed.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class PrintModel(PreworkReader reader, Writers writers, LodestarDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Paper { get; set; }

    public bool IsLetter => Paper == "letter";
    public PreworkPack Pack { get; private set; } = null!;
    public WorkshopDate? Date { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await writers.IncludeMeAsync(ct))
            return Forbid();
        Pack = await reader.ReadAsync(ct);
        Date = await db.WorkshopDates.AsNoTracking().SingleOrDefaultAsync(d => d.CalledOffAt == null, ct);
        return Page();
    }
}
