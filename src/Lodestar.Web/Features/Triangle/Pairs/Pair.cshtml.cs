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

    /// <summary>The id in the address, for the form's own.</summary>
    public Guid NeverAlwaysId { get; private set; }

    public PairVerdict Verdict { get; private set; } = PairVerdict.Nothing;
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
        Form.Check(ModelState, texts, others.InOrder(), await db.TouchPointNamesAsync(ct));
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

    /// <summary>What the rules say of the words so far; nothing is kept.</summary>
    public async Task<IActionResult> OnPostCheckAsync(Guid neverAlwaysId, CancellationToken ct)
    {
        if (await FindAsync(neverAlwaysId, ct) is null)
            return NotFound();
        ModelState.Clear();
        Verdict = PairVerdict.Of(Form, await db.TouchPointNamesAsync(ct));
        return Page();
    }

    private Task<NeverAlways?> FindAsync(Guid neverAlwaysId, CancellationToken ct)
    {
        NeverAlwaysId = neverAlwaysId;
        return db.Pairs.SingleOrDefaultAsync(p => p.Id == neverAlwaysId && p.RemovedAt == null, ct);
    }
}
