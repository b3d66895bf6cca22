using Lodestar.Core.Gather.Sources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Sources;

/// <summary>What we have said about ourselves already, and the passages worth keeping (R5).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class SourcesModel(LodestarDb db) : PageModel
{
    public IReadOnlyList<IGrouping<SourceKind, SourceRow>> Kinds { get; private set; } = [];
    public IReadOnlyList<(Guid Id, string Title)> Removed { get; private set; } = [];
    public long UsedBytes { get; private set; }
    public int Excerpts { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var rows = await db.Set<Source>()
            .AsNoTracking()
            .OrderBy(s => s.Title)
            .Select(s => new SourceRow(
                s.Id,
                s.Kind,
                s.Title,
                s.Text.Substring(0, 160),
                s.FileName,
                db.Set<Excerpt>().Count(e => e.SourceId == s.Id && e.RemovedAt == null),
                s.RemovedAt != null
            ))
            .ToListAsync(ct);
        Kinds = [.. rows.Where(r => !r.IsRemoved).GroupBy(r => r.Kind).OrderBy(g => g.Key)];
        Removed = [.. rows.Where(r => r.IsRemoved).Select(r => (r.Id, r.Title))];
        Excerpts = rows.Where(r => !r.IsRemoved).Sum(r => r.Excerpts);
        UsedBytes = await db.Set<Source>().SumAsync(s => s.FileSize, ct);
    }
}

/// <summary>A source in the list, with its first words.</summary>
public sealed record SourceRow(Guid Id, SourceKind Kind, string Title, string Beginning, string? FileName, int Excerpts, bool IsRemoved);
