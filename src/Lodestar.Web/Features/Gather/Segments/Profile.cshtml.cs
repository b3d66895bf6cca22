using Lodestar.Core.Gather.Segments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>Describes people we serve anew.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ProfileModel(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public SegmentForm Form { get; set; } = new();

    public CustomerSegment Segment { get; private set; } = null!;
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid customerSegmentId, CancellationToken ct)
    {
        if (!await FindAsync(customerSegmentId, ct))
            return NotFound();
        Form = SegmentForm.Of(Segment);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid customerSegmentId, CancellationToken ct)
    {
        if (!await FindAsync(customerSegmentId, ct))
            return NotFound();
        if (await db.Set<CustomerSegment>().AnyAsync(s => s.Id != customerSegmentId && s.Name == Form.Name, ct))
            ModelState.AddModelError("Form.Name", texts["Somebody is called this already."]);
        if (Form.Kind != Segment.Kind && await IsOnAPathAsync(ct))
            ModelState.AddModelError("Form.Kind", texts["A way to the customer leads through them. Take that away first."]);
        if (!ModelState.IsValid)
            return Page();
        db.Expect(Segment, Form.Version);
        Form.ApplyTo(Segment);
        if (await db.SaveUnlessThereAsync(ct))
        {
            this.Say(texts["Saved."]);
            return Redirect($"/gather/segments/{customerSegmentId}");
        }
        await FindAsync(customerSegmentId, ct);
        (Theirs, Form.Version) = (string.Join(" · ", [Segment.Name, Segment.Who ?? "", .. Segment.Expectations]), Segment.Version);
        ModelState.Remove("Form.Version");
        return Page();
    }

    private Task<bool> IsOnAPathAsync(CancellationToken ct) =>
        db.Set<WorkPath>().AnyAsync(p => p.ReceiverId == Segment.Id || p.CustomerId == Segment.Id, ct);

    private async Task<bool> FindAsync(Guid customerSegmentId, CancellationToken ct) =>
        (Segment = await db.Set<CustomerSegment>().SingleOrDefaultAsync(s => s.Id == customerSegmentId && s.RemovedAt == null, ct) ?? null!)
            is not null;
}
