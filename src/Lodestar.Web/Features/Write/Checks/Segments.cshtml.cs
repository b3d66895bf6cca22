using Lodestar.Core.Gather.Segments;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>Whether the sentence holds for each kind of customer, whatever brings them; judged alone, then seen together (R94).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class SegmentsModel(LodestarDb db, ChecklistReader reader, Writers writers, CurrentPerson me) : PageModel
{
    [BindProperty]
    public Dictionary<Guid, bool> Holds { get; set; } = [];

    [BindProperty]
    public Dictionary<Guid, string?> Why { get; set; } = [];

    public DraftVersion Version { get; private set; } = null!;
    public IReadOnlyList<CustomerSegment> Segments { get; private set; } = [];

    /// <summary>Null until one has judged each oneself.</summary>
    public InclusionTest? Test { get; private set; }
    public IReadOnlyList<Guid> Missing { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid draftVersionId, CancellationToken ct)
    {
        if (await EnterAsync(draftVersionId, ct) is { } refusal)
            return refusal;
        var verdicts = await db.SegmentVerdicts.AsNoTracking().Where(v => v.DraftVersionId == Version.Id).ToListAsync(ct);
        Test = InclusionTest.SeenBy(me.AccountId!.Value, [.. Segments.Select(s => s.Id)], verdicts);
        foreach (var verdict in verdicts.Where(v => v.AccountId == me.AccountId))
            (Holds[verdict.SegmentId], Why[verdict.SegmentId]) = (verdict.Holds, verdict.Why);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid draftVersionId, [FromServices] Texts texts, CancellationToken ct)
    {
        if (await EnterAsync(draftVersionId, ct) is { } refusal)
            return refusal;
        Missing = [.. Segments.Select(s => s.Id).Where(id => !Holds.ContainsKey(id) || Line.Of(Why.GetValueOrDefault(id)).Length == 0)];
        if (Missing.Count > 0)
            ModelState.AddModelError(
                "",
                texts.Count(
                    Missing.Count,
                    "{0} kind of customer is still open: say whether it holds for them, and why.",
                    "{0} kinds of customers are still open: say whether it holds for them, and why."
                )
            );
        if (Why.Values.Any(w => Line.Of(w).Length > SegmentVerdict.LongestWhy))
            ModelState.AddModelError("", texts["Use at most {0} characters for a reason.", SegmentVerdict.LongestWhy]);
        if (!ModelState.IsValid)
            return Page();
        await db.AgainIfOutrunAsync(SaveAsync, ct);
        this.Say(texts["It is kept. This is what the team thinks."]);
        return Redirect($"/write/versions/{draftVersionId}/segments");
    }

    private async Task<int> SaveAsync(CancellationToken ct)
    {
        var mine = await db.SegmentVerdicts.Where(v => v.DraftVersionId == Version.Id && v.AccountId == me.AccountId).ToListAsync(ct);
        foreach (var segment in Segments)
        {
            var (holds, why) = (Holds[segment.Id], Why[segment.Id]!);
            if (mine.Find(v => v.SegmentId == segment.Id) is { } verdict)
                verdict.Change(holds, why);
            else
                db.Add(SegmentVerdict.Of(Version, segment.Id, me.AccountId!.Value, holds, why));
        }
        return await db.SaveChangesAsync(ct);
    }

    private async Task<IActionResult?> EnterAsync(Guid draftVersionId, CancellationToken ct)
    {
        if (await db.DraftVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == draftVersionId, ct) is not { } version)
            return NotFound();
        (Version, Segments) = (version, await reader.SegmentsAsync(ct));
        return await writers.IncludeMeAsync(ct) ? null : Forbid();
    }
}
