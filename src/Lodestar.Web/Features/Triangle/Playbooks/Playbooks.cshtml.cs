using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Playbooks;

/// <summary>What to do when things go wrong, for everybody who stands in front of a customer (R48, R57).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class PlaybooksModel(LodestarDb db) : PageModel
{
    public IReadOnlyList<Playbook> Playbooks { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Playbooks = (await db.Playbooks.AsNoTracking().ToListAsync(ct)).InOrder();
}
