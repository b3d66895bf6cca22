using Lodestar.Core.Gather.Sources;
using Lodestar.Text.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Sources;

/// <summary>Keeps the pieces that were ticked as passages; neighbors become one.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class MarkingModel(LodestarDb db, SourceShelf shelf, TimeProvider clock, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid sourceId, CancellationToken ct) =>
        await FindAsync(sourceId, ct) is null ? NotFound() : Redirect($"/gather/sources/{sourceId}");

    public async Task<IActionResult> OnPostAsync(Guid sourceId, [FromForm] List<string> pieces, CancellationToken ct)
    {
        if (await FindAsync(sourceId, ct) is not { } source)
            return NotFound();
        var known = await db.Set<Excerpt>().Where(e => e.SourceId == sourceId).ToListAsync(ct);
        foreach (var run in Runs(Passages.Of(source.Text), [.. pieces]))
            if (known.Find(e => e.Start == run.Start && e.End == run.End) is { } again)
                again.Restore();
            else if (source.Highlight(run.Start, run.End, shelf.Me(), clock.GetUtcNow()) is { } excerpt)
                db.Add(excerpt);
        var kept = db.ChangeTracker.Entries<Excerpt>().Count(e => e.State is EntityState.Added or EntityState.Modified);
        await SaveAsync(ct);
        this.Say(
            kept == 0
                ? texts["Tick at least one sentence that is not kept yet."]
                : texts.Count(kept, "{0} passage is kept.", "{0} passages are kept.")
        );
        return Redirect($"/gather/sources/{sourceId}");
    }

    /// <summary>Neighbors together, as long as they make one card.</summary>
    private static IEnumerable<TextSpan> Runs(IReadOnlyList<TextSpan> all, HashSet<string> ticked)
    {
        TextSpan? run = null;
        foreach (var piece in all)
        {
            var isTicked = ticked.Contains($"{piece.Start}-{piece.End}");
            if (run is { } before && (!isTicked || before.Over(piece).Length > Excerpt.MaxLength))
            {
                yield return before;
                run = null;
            }
            if (isTicked)
                run = run?.Over(piece) ?? piece;
        }
        if (run is { } last)
            yield return last;
    }

    private async Task SaveAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear(); // somebody else kept the same at this moment: it is kept
        }
    }

    private Task<Source?> FindAsync(Guid sourceId, CancellationToken ct) =>
        db.Set<Source>().SingleOrDefaultAsync(s => s.Id == sourceId && s.RemovedAt == null, ct);
}
