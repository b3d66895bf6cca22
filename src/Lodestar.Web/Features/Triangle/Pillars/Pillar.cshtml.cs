using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Pillars;

/// <summary>One pillar: its name, its kind, its actions.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PillarModel(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public PillarForm Form { get; set; } = new();

    public Pillar Pillar { get; private set; } = null!;
    public IReadOnlyList<SubPillar> Actions { get; private set; } = [];
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid pillarId, CancellationToken ct)
    {
        if (!await FindAsync(pillarId, ct))
            return NotFound();
        Form = new PillarForm
        {
            Name = Pillar.Name,
            Kind = Pillar.Kind,
            Version = Pillar.Version,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid pillarId, CancellationToken ct)
    {
        if (!await FindAsync(pillarId, ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        db.Expect(Pillar, Form.Version);
        Pillar.Change(Form.Name, Form.Kind);
        if (await db.TrySaveAsync(ct))
        {
            this.Say(texts["“{0}” is saved.", Pillar.Name]);
            return LocalRedirect($"/triangle/pillars/{pillarId}");
        }

        await FindAsync(pillarId, ct);
        (Theirs, Form.Version) = ($"{Pillar.Name} ({texts.NameOf(Pillar.Kind)})", Pillar.Version);
        ModelState.Remove("Form.Version");
        return Page();
    }

    private async Task<bool> FindAsync(Guid pillarId, CancellationToken ct)
    {
        if (await db.Pillars.SingleOrDefaultAsync(p => p.Id == pillarId && p.RemovedAt == null, ct) is not { } pillar)
            return false;
        Pillar = pillar;
        Actions = (await db.SubPillars.AsNoTracking().Where(s => s.PillarId == pillarId).ToListAsync(ct)).InOrder();
        return true;
    }
}
