using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.TouchPoints;

/// <summary>The moments in which customers meet us, in the order they meet them (R78).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class TouchPointsModel(LodestarDb db, CurrentPerson person, Texts texts) : PageModel
{
    [BindProperty]
    public TouchPointForm Form { get; set; } = new();

    public ServiceTriangle Triangle { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken ct) => Triangle = await db.ReadTriangleAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Triangle = await db.ReadTriangleAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        db.Add(new TouchPoint(person.OrganizationId, Form.Name, Triangle.TouchPoints.NextPlace()));
        await db.SaveChangesAsync(ct);
        this.Say(texts["“{0}” is added.", Form.Name]);
        return LocalRedirect("/triangle/touch-points");
    }
}

public sealed class TouchPointForm
{
    [
        Required(ErrorMessage = "Write where customers meet you, for example “Boarding”."),
        StringLength(TouchPoint.MaxNameLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Name
    {
        get;
        set => field = Line.Of(value);
    } = "";

    public long Version { get; set; }
}
