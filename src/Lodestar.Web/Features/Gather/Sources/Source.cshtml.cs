using Lodestar.Core.Gather.Sources;
using Lodestar.Text.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Sources;

/// <summary>One source: its words, and the passages that somebody marked in it.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class SourceModel(LodestarDb db) : PageModel
{
    public const int PageSize = 120;

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Source Source { get; private set; } = null!;
    public IReadOnlyList<Excerpt> Excerpts { get; private set; } = [];
    public IReadOnlyList<TextSpan> Pieces { get; private set; } = [];
    public int AllPieces { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid sourceId, CancellationToken ct)
    {
        if (await db.Set<Source>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == sourceId && s.RemovedAt == null, ct) is not { } source)
            return NotFound();
        Source = source;
        Excerpts = await db.Set<Excerpt>()
            .AsNoTracking()
            .Where(e => e.SourceId == sourceId && e.RemovedAt == null)
            .OrderBy(e => e.Start)
            .ToListAsync(ct);
        var pieces = Passages.Of(source.Text);
        AllPieces = pieces.Count;
        P = Math.Clamp(P, 1, Math.Max(1, (AllPieces + PageSize - 1) / PageSize));
        Pieces = [.. pieces.Skip((P - 1) * PageSize).Take(PageSize)];
        return Page();
    }

    public bool IsMarked(TextSpan piece) => Excerpts.Any(e => e.Start < piece.End && e.End > piece.Start);

    /// <summary>Begins a line of the source, so that its paragraphs are seen.</summary>
    public bool BeginsLine(TextSpan piece) => piece.Start > 0 && Source.Text.AsSpan(0, piece.Start).TrimEnd(' ').EndsWith("\n");
}
