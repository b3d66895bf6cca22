using Lodestar.Core.Write;
using Lodestar.Web.Features.Write.Team;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Overview;

/// <summary>Where the writing stands: the team, whom it speaks for, and the sentences on the way (R15).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class WriteModel(LodestarDb db, Writers writers, CoverageReader coverage) : PageModel
{
    public IReadOnlyList<Draft> Drafts { get; private set; } = [];
    public IReadOnlyDictionary<Guid, string> Authors { get; private set; } = new Dictionary<Guid, string>();
    public IReadOnlyList<Person> Team { get; private set; } = [];
    public CoverageSheet? Coverage { get; private set; }
    public bool MayWrite { get; private set; }

    /// <summary>The newest sentence is the vision already; there is nothing to hurry to.</summary>
    public bool IsAdopted { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var drafts = await db.Drafts.AsNoTracking().ToListAsync(ct);
        Drafts = [.. drafts.OrderByDescending(d => d.Latest.WrittenAt)];
        var newest = Drafts.Select(d => d.Latest.Id).FirstOrDefault();
        IsAdopted = await db.Visions.AnyAsync(v => v.DraftVersionId == newest, ct);
        Authors = await writers.NamesAsync(Drafts.Select(d => d.Latest), ct);
        MayWrite = await writers.IncludeMeAsync(ct);
        Team = await db.People.OnWritingTeam(db).AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct);
        Coverage = Team.Count == 0 ? null : await coverage.ReadAsync(Team, ct);
    }
}
