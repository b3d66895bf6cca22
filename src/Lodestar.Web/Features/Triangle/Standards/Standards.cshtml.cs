using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Standards;

/// <summary>The left side of the triangle: what is not up for discussion (R23, R46, R76).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class StandardsModel(LodestarDb db, CurrentPerson person, Texts texts) : PageModel, IStandardPage
{
    [BindProperty]
    public StandardForm Form { get; set; } = new();

    public ServiceTriangle Triangle { get; private set; } = new();
    public IReadOnlyList<Standard> Dropped { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => await ReadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        var standard = new Standard(person.OrganizationId, Form.Name, Form.Kind, Triangle.Standards.NextPlace());
        Form.ApplyTo(standard, Triangle);
        db.Add(standard);
        await db.SaveChangesAsync(ct);
        this.Say(texts["“{0}” is proposed. Adopt it once everybody reads it the same way.", standard.Name]);
        return LocalRedirect($"/triangle/standards#p-{standard.Id:N}");
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        Triangle = await db.ReadTriangleAsync(ct);
        Dropped = await db.Standards.AsNoTracking().Where(s => s.RemovedAt != null).OrderByDescending(s => s.RemovedAt).ToListAsync(ct);
    }
}
