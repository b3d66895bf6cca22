using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Pillars;

/// <summary>The right side of the triangle: pillars and the actions below them (R75).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PillarsModel(LodestarDb db, CurrentPerson person, Texts texts) : PageModel
{
    [BindProperty]
    public PillarForm Form { get; set; } = new();

    public ServiceTriangle Triangle { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Triangle = await db.ReadTriangleAsync(ct);
        Form.Kind = Enum.GetValues<PillarKind>().Except(Triangle.Pillars.Select(p => p.Kind)).FirstOrDefault();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Triangle = await db.ReadTriangleAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        var pillar = new Pillar(person.OrganizationId, Form.Name, Form.Kind, Triangle.Pillars.NextPlace());
        db.Add(pillar);
        await db.SaveChangesAsync(ct);
        this.Say(texts["The pillar “{0}” stands. Now say what you do for it.", pillar.Name]);
        return LocalRedirect($"/triangle/pillars/{pillar.Id}");
    }
}

public sealed class PillarForm
{
    [
        Required(ErrorMessage = "Write the name of the pillar: one to three words."),
        StringLength(Pillar.MaxNameLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Name
    {
        get;
        set => field = Line.Of(value);
    } = "";

    public PillarKind Kind { get; set; }

    public long Version { get; set; }
}
