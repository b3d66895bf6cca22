using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;
using Lodestar.Text.Statements;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>What a version passes and what is open, to be seen in five seconds.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class ChecklistModel(LodestarDb db, ChecklistReader reader, Writers writers, WordKinship kinship) : PageModel
{
    public DraftVersion Version { get; private set; } = null!;
    public Checklist List { get; private set; } = null!;
    public CheckFindings Found { get; private set; } = null!;

    /// <summary>Only the newest wording is put away.</summary>
    public bool IsLatest { get; private set; }
    public bool MayWrite { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid draftVersionId, CancellationToken ct)
    {
        if (await db.DraftVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == draftVersionId, ct) is not { } version)
            return NotFound();
        Version = version;
        (List, Found) = await reader.ReadAsync(version, kinship, ct);
        IsLatest = !await db.DraftVersions.AnyAsync(v => v.DraftId == version.DraftId && v.Number > version.Number, ct);
        MayWrite = await writers.IncludeMeAsync(ct);
        return Page();
    }
}
