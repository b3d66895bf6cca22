using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Standards;

/// <summary>One standard: its words, when and where it holds, and what it serves.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class StandardModel(LodestarDb db, Texts texts) : PageModel, IStandardPage
{
    [BindProperty]
    public StandardForm Form { get; set; } = new();

    public Standard Standard { get; private set; } = null!;
    public ServiceTriangle Triangle { get; private set; } = new();
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid standardId, CancellationToken ct)
    {
        if (!await FindAsync(standardId, ct))
            return NotFound();
        Form = StandardForm.Of(Standard);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid standardId, CancellationToken ct)
    {
        if (!await FindAsync(standardId, ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        db.Expect(Standard, Form.Version);
        Form.ApplyTo(Standard, Triangle);
        if (await db.TrySaveAsync(ct))
        {
            this.Say(texts["“{0}” is saved.", Standard.Name]);
            return LocalRedirect($"/triangle/standards#p-{standardId:N}");
        }

        await FindAsync(standardId, ct);
        (Theirs, Form.Version) = (string.Join(" · ", new[] { Standard.Name, Standard.Meaning }.OfType<string>()), Standard.Version);
        ModelState.Remove("Form.Version");
        return Page();
    }

    private async Task<bool> FindAsync(Guid standardId, CancellationToken ct)
    {
        if (await db.Standards.SingleOrDefaultAsync(s => s.Id == standardId && s.RemovedAt == null, ct) is not { } standard)
            return false;
        (Standard, Triangle) = (standard, await db.ReadTriangleAsync(ct));
        return true;
    }
}
