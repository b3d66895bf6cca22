using Lodestar.Core.Gather.Segments;
using Lodestar.Web.Features.Gather.PainPoints;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Journeys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather;

/// <summary>The first stage on one page: what is asked, who was heard, what gets in the way.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class OverviewModel(LodestarDb db, CurrentPerson me, GateReader gate) : PageModel
{
    public IReadOnlyList<SurveyRow> Surveys { get; private set; } = [];

    /// <summary>Voices that sessions brought, by survey.</summary>
    public IReadOnlyDictionary<Guid, int> Spoken { get; private set; } = new Dictionary<Guid, int>();
    public int OpenPains { get; private set; }
    public int SolvedPains { get; private set; }
    public CustomerGate Gate { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var surveys = await db.Surveys.AsNoTracking().OrderByDescending(s => s.CreatedAt).ToListAsync(ct);
        List<SurveyRow> rows = [];
        foreach (var survey in surveys)
            rows.Add(await SurveyRow.ReadAsync(db, survey, ct));
        Surveys = rows;
        Spoken = await db
            .ListeningSessions.GroupBy(s => s.SurveyId)
            .Select(g => new { g.Key, Voices = g.Sum(s => s.Voices) })
            .ToDictionaryAsync(g => g.Key, g => g.Voices, ct);
        var pains = db.PainPoints.Standing().SeenBy(me);
        (OpenPains, SolvedPains) = (await pains.ToBeDone().CountAsync(ct), await pains.CountAsync(p => p.SolvedAt != null, ct));
        Gate = await gate.ReadAsync(ct);
    }
}
