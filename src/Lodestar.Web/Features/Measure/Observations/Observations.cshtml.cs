using Lodestar.Core.Measure;
using Lodestar.Core.Privacy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Measure.Observations;

/// <summary>What was seen lately: the moment and the process, never who was on duty and never who looked.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class ObservationsModel(LodestarDb db) : PageModel
{
    public const int Size = 25;
    private CountTable _counts = null!;

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public int Total { get; private set; }
    public IReadOnlyList<Observation> Rows { get; private set; } = [];
    public IReadOnlyDictionary<Guid, string> TouchPoints { get; private set; } = new Dictionary<Guid, string>();
    public IReadOnlyDictionary<Guid, string> Standards { get; private set; } = new Dictionary<Guid, string>();
    public IReadOnlyDictionary<Guid, string> Units { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>The unit, where enough was seen there that nobody is singled out.</summary>
    public string? UnitOf(Observation row) => row.UnitId is { } id && _counts[id] is not null ? Units[id] : null;

    public IEnumerable<string> MissedIn(Observation row) =>
        row.Marks.Where(m => m.Verdict is Verdict.NotMet).Select(m => Standards[m.StandardId]);

    public async Task OnGetAsync(CancellationToken ct)
    {
        P = Math.Clamp(P, 1, 1_000_000);
        Total = await db.Observations.CountAsync(ct);
        Rows = await db
            .Observations.AsNoTracking()
            .OrderByDescending(o => o.SeenAt)
            .ThenByDescending(o => o.Id)
            .Skip((P - 1) * Size)
            .Take(Size)
            .ToListAsync(ct);
        TouchPoints = await db.TouchPoints.ToDictionaryAsync(t => t.Id, t => t.Name, ct);
        Standards = await db.Standards.ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        var units = await db.Units.AsNoTracking().ToListAsync(ct);
        Units = units.ToDictionary(u => u.Id, u => u.Name);
        _counts = await db.ReadUnitCountsAsync(units, ct);
    }
}
