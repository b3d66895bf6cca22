using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Standards;

/// <summary>From proposed to adopted and back; an orphan is refused (R23).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class AdoptionModel(LodestarDb db, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid standardId, CancellationToken ct) =>
        await db.Standards.AnyAsync(s => s.Id == standardId, ct) ? LocalRedirect($"/triangle/standards/{standardId}") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid standardId, [FromForm] bool holds, CancellationToken ct)
    {
        if (await db.Standards.SingleOrDefaultAsync(s => s.Id == standardId && s.RemovedAt == null, ct) is not { } standard)
            return NotFound();
        this.Say(holds ? await AdoptAsync(standard, ct) : Withdraw(standard));
        if (!await db.TrySaveAsync(ct))
            this.Say(texts["Somebody changed “{0}” at the same moment. Look at it and decide again.", standard.Name]);
        return LocalRedirect($"/triangle/standards#p-{standardId:N}");
    }

    private async Task<string> AdoptAsync(Standard standard, CancellationToken ct) =>
        (await db.ReadTriangleAsync(ct)).IsLinked(standard) && standard.Adopt()
            ? texts["“{0}” is adopted. From now on it is observed.", standard.Name]
        : standard.SentBackAt is not null
            ? texts["Two people read “{0}” in two ways. Change its words first, then adopt it.", standard.Name]
        : texts["“{0}” serves nothing yet. First say what it is for, then adopt it.", standard.Name];

    private string Withdraw(Standard standard)
    {
        standard.Withdraw();
        return texts["“{0}” is a proposal again.", standard.Name];
    }
}
