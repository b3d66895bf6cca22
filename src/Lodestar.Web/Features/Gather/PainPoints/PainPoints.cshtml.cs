using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>What gets in the way of good service, worst first, and what came of it (R9, R10).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class PainPointsModel(LodestarDb db, CurrentPerson me, PainBoard board) : PageModel
{
    public const int PageSize = 50;

    /// <summary>"done", "unowned", or everything that is open.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public PainBoard Board => board;
    public IReadOnlyList<PainPoint> Points { get; private set; } = [];
    public ILookup<Guid, string> AlsoSaid { get; private set; } = Array.Empty<string>().ToLookup(_ => Guid.Empty);
    public int Open { get; private set; }
    public int Unowned { get; private set; }
    public int Done { get; private set; }
    public int Found { get; private set; }
    public string? PublicCode { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = db.PainPoints.AsNoTracking().Standing().SeenBy(me);
        Open = await all.ToBeDone().CountAsync(ct);
        Unowned = await all.ToBeDone().CountAsync(p => p.OwnerId == null, ct);
        Done = await all.Over().CountAsync(ct);
        var chosen = Show switch
        {
            "done" => all.Over(),
            "unowned" => all.ToBeDone().Where(p => p.OwnerId == null),
            _ => all.ToBeDone(),
        };
        await ReadAsync(chosen, ct);
        PublicCode = await db.Set<YouSaidPage>().Where(y => y.IsOpen).Select(y => y.Code).SingleOrDefaultAsync(ct);
    }

    private async Task ReadAsync(IQueryable<PainPoint> chosen, CancellationToken ct)
    {
        Found = await chosen.CountAsync(ct);
        P = Math.Clamp(P, 1, Math.Max(1, (Found + PageSize - 1) / PageSize));
        Points = await chosen
            .OrderByDescending(p => p.Weight)
            .ThenBy(p => p.NotedAt)
            .ThenBy(p => p.Text)
            .Skip((P - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(ct);
        var shown = Points.Select(p => p.Id).ToList();
        var merged = await db
            .PainPoints.AsNoTracking()
            .SeenBy(me)
            .Where(p => p.MergedIntoId != null && shown.Contains(p.MergedIntoId.Value))
            .OrderBy(p => p.Text)
            .ToListAsync(ct);
        AlsoSaid = merged.ToLookup(p => p.MergedIntoId!.Value, p => p.Text);
        await board.ReadAsync(Points, ct);
    }
}
