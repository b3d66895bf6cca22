using Lodestar.Core.Gather.Sources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Sources;

/// <summary>Every passage kept: what comes along into the workshop.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class ExcerptsModel(LodestarDb db) : PageModel
{
    public IReadOnlyList<IGrouping<(Guid Id, string Title, SourceKind Kind), Excerpt>> Sources { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var kept = await db.Set<Excerpt>()
            .AsNoTracking()
            .Where(e => e.RemovedAt == null)
            .Join(
                db.Set<Source>().Where(s => s.RemovedAt == null),
                excerpt => excerpt.SourceId,
                source => source.Id,
                (excerpt, source) =>
                    new
                    {
                        excerpt,
                        source.Id,
                        source.Title,
                        source.Kind,
                    }
            )
            .ToListAsync(ct);
        Sources =
        [
            .. kept.OrderBy(k => k.Kind)
                .ThenBy(k => k.Title, StringComparer.CurrentCulture)
                .ThenBy(k => k.excerpt.Start)
                .GroupBy(k => (k.Id, k.Title, k.Kind), k => k.excerpt),
        ];
    }
}
