using Lodestar.Web.Features.Gather.Surveys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather;

/// <summary>The first stage on one page: what is asked, who was heard, what gets in the way.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class OverviewModel(LodestarDb db) : PageModel
{
    public IReadOnlyList<SurveyRow> Surveys { get; private set; } = [];

    /// <summary>Voices that sessions brought, by survey.</summary>
    public IReadOnlyDictionary<Guid, int> Spoken { get; private set; } = new Dictionary<Guid, int>();
    public int OpenPains { get; private set; }
    public int SolvedPains { get; private set; }

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
        SolvedPains = await db.PainPoints.CountAsync(p => p.SolvedAt != null, ct);
        OpenPains = await db.PainPoints.CountAsync(ct) - SolvedPains;
    }
}
