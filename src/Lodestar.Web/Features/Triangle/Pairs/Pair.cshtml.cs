using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Pairs;

/// <summary>Other words for one pair.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PairModel(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public PairForm Form { get; set; } = new();

    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid neverAlwaysId, CancellationToken ct)
    {
        if (await FindAsync(neverAlwaysId, ct) is not { } pair)
            return NotFound();
        Form = new PairForm
        {
            Always = pair.Always,
            Never = pair.Never,
            Version = pair.Version,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid neverAlwaysId, CancellationToken ct)
    {
        if (await FindAsync(neverAlwaysId, ct) is not { } pair)
            return NotFound();
        var others = await db.Pairs.AsNoTracking().Where(p => p.Id != neverAlwaysId).ToListAsync(ct);
        Form.Check(ModelState, texts, others.InOrder());
        if (!ModelState.IsValid)
            return Page();
        db.Expect(pair, Form.Version);
        pair.Change(PlainRule.TryParse(Form.Always), PlainRule.TryParse(Form.Never));
        if (await db.TrySaveAsync(ct))
        {
            this.Say(texts["“{0}” is saved.", pair.Called]);
            return LocalRedirect($"/triangle/never-always#p-{neverAlwaysId:N}");
        }

        var now = (await FindAsync(neverAlwaysId, ct))!;
        (Theirs, Form.Version) = (string.Join(" · ", new[] { now.Always, now.Never }.OfType<string>()), now.Version);
        ModelState.Remove("Form.Version");
        return Page();
    }

    private Task<NeverAlways?> FindAsync(Guid neverAlwaysId, CancellationToken ct) =>
        db.Pairs.SingleOrDefaultAsync(p => p.Id == neverAlwaysId && p.RemovedAt == null, ct);
}
