using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.TouchPoints;

/// <summary>Gives a touch point another name.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class TouchPointModel(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public TouchPointForm Form { get; set; } = new();

    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid touchPointId, CancellationToken ct)
    {
        if (await FindAsync(touchPointId, ct) is not { } point)
            return NotFound();
        Form = new TouchPointForm { Name = point.Name, Version = point.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid touchPointId, CancellationToken ct)
    {
        if (await FindAsync(touchPointId, ct) is not { } point)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        db.Expect(point, Form.Version);
        point.Rename(Form.Name);
        if (await db.TrySaveAsync(ct))
        {
            this.Say(texts["“{0}” is saved.", point.Name]);
            return LocalRedirect($"/triangle/touch-points#p-{touchPointId:N}");
        }

        var now = (await FindAsync(touchPointId, ct))!;
        (Theirs, Form.Version) = (now.Name, now.Version);
        ModelState.Remove("Form.Version");
        return Page();
    }

    private Task<TouchPoint?> FindAsync(Guid touchPointId, CancellationToken ct) =>
        db.TouchPoints.SingleOrDefaultAsync(p => p.Id == touchPointId && p.RemovedAt == null, ct);
}
