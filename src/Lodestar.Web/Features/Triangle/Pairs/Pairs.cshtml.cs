using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Pairs;

/// <summary>Always and never: six to twelve pairs, black and white (R76).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PairsModel(LodestarDb db, CurrentPerson person, Texts texts) : PageModel
{
    [BindProperty]
    public PairForm Form { get; set; } = new();

    public PairVerdict Verdict { get; private set; } = PairVerdict.Nothing;
    public IReadOnlyList<NeverAlways> Pairs { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => await ReadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        Form.Check(ModelState, texts, Pairs, await db.TouchPointNamesAsync(ct));
        if (!ModelState.IsValid)
            return Page();
        var pair = new NeverAlways(
            person.OrganizationId,
            PlainRule.TryParse(Form.Always),
            PlainRule.TryParse(Form.Never),
            Pairs.NextPlace()
        );
        db.Add(pair);
        await db.SaveChangesAsync(ct);
        this.Say(texts["“{0}” is on the list.", pair.Called]);
        return LocalRedirect("/triangle/never-always");
    }

    /// <summary>What the rules say of the words so far; nothing is kept.</summary>
    public async Task<IActionResult> OnPostCheckAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        ModelState.Clear();
        Verdict = PairVerdict.Of(Form, await db.TouchPointNamesAsync(ct));
        return Page();
    }

    private async Task ReadAsync(CancellationToken ct) => Pairs = (await db.Pairs.AsNoTracking().ToListAsync(ct)).InOrder();
}
