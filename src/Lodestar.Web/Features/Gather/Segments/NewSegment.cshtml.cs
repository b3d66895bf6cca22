using Lodestar.Core.Gather.Segments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>Describes people who are served.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewSegmentModel(LodestarDb db, CurrentPerson me, Texts texts) : PageModel
{
    [BindProperty]
    public SegmentForm Form { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var segment = new CustomerSegment(me.OrganizationId, Form.Name, Form.Kind);
        Form.ApplyTo(segment);
        db.Add(segment);
        if (!await db.SaveUnlessThereAsync(ct))
        {
            ModelState.AddModelError("Form.Name", texts["Somebody is called this already."]);
            return Page();
        }
        this.Say(texts["“{0}” are described. Now walk through a day of theirs.", segment.Name]);
        return Redirect($"/gather/segments/{segment.Id}/day");
    }
}
