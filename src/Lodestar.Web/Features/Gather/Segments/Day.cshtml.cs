using Lodestar.Core.Gather.Segments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>Walks through a day of those who are served, moment by moment.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class DayModel(LodestarDb db, Texts texts) : PageModel
{
    private const int EmptyRows = 3;

    [BindProperty]
    public List<MomentForm> Moments { get; set; } = [];

    [BindProperty]
    public long Version { get; set; }

    public CustomerSegment Segment { get; private set; } = null!;

    /// <summary>What somebody else saved meanwhile.</summary>
    public IReadOnlyList<DayMoment>? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid customerSegmentId, CancellationToken ct)
    {
        if (!await FindAsync(customerSegmentId, ct))
            return NotFound();
        (Moments, Version) = ([.. Segment.Day.Select(MomentForm.Of)], Segment.Version);
        MakeRoom();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid customerSegmentId, bool more, CancellationToken ct)
    {
        if (!await FindAsync(customerSegmentId, ct))
            return NotFound();
        foreach (var (i, moment) in Moments.Index().Where(m => !m.Item.IsEmpty && m.Item.Parse() is null))
            ModelState.AddModelError($"Moments[{i}].Happens", texts["Say when it is and what happens."]);
        if (!ModelState.IsValid)
            return Page();

        db.Expect(Segment, Version);
        Segment.Live(Moments.Select(m => m.Parse()).OfType<DayMoment>());
        if (await db.SaveUnlessThereAsync(ct))
        {
            this.Say(texts["The day is kept."]);
            return Redirect($"/gather/segments/{customerSegmentId}{(more ? "/day" : "")}");
        }
        await FindAsync(customerSegmentId, ct);
        (Theirs, Version) = (Segment.Day, Segment.Version);
        ModelState.Remove(nameof(Version));
        return Page();
    }

    private void MakeRoom()
    {
        for (var i = 0; i < EmptyRows && Moments.Count < CustomerSegment.MaxMoments; i++)
            Moments.Add(new MomentForm());
    }

    private async Task<bool> FindAsync(Guid customerSegmentId, CancellationToken ct) =>
        (Segment = await db.Set<CustomerSegment>().SingleOrDefaultAsync(s => s.Id == customerSegmentId && s.RemovedAt == null, ct) ?? null!)
            is not null;
}
