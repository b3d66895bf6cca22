using Lodestar.Core.Write;
using Lodestar.Core.Write.Cooling;
using Lodestar.Text.Statements;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Cooling;

/// <summary>What was meant beside what was read; where the two differ is the list to edit by (R17).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class ReadingsModel(LodestarDb db, CoolingDesk desk, Writers writers, WordKinship kinship) : PageModel
{
    public CoolingOff Rest { get; private set; } = null!;
    public DraftVersion Version { get; private set; } = null!;
    public ReadingComparison Comparison { get; private set; } = null!;

    /// <summary>Members of the team whose reading is missing.</summary>
    public int Open { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid coolingOffId, CancellationToken ct)
    {
        if (await db.CoolingOffs.AsNoTracking().SingleOrDefaultAsync(c => c.Id == coolingOffId, ct) is not { } rest)
            return NotFound();
        if (!await writers.IncludeMeAsync(ct))
            return Forbid();
        var readings = await db.Readings.AsNoTracking().Where(r => r.CoolingOffId == rest.Id).ToListAsync(ct);
        if (ReadingComparison.SeenBy(await desk.MeAsync(ct), rest, readings, kinship, desk.Now) is not { } comparison)
            return Redirect($"/write/cooling-offs/{coolingOffId}/reading");
        (Rest, Comparison) = (rest, comparison);
        Version = await db.DraftVersions.AsNoTracking().SingleAsync(v => v.Id == rest.DraftVersionId, ct);
        Open = (await desk.OpenAsync(rest, ct)).Count;
        return Page();
    }

    public bool MayMark(ComparedReading reading) => reading.IsMine || writers.ILead;
}
