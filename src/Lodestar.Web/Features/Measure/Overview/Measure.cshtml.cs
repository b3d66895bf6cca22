using Lodestar.Core.Measure;
using Lodestar.Core.Privacy;
using Lodestar.Core.Triangle;
using Lodestar.Web.Design;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Measure.Overview;

/// <summary>One headline number, honest about what it does not know yet (R69, R77, R81).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class MeasureModel(LodestarDb db, Texts texts) : PageModel
{
    public Consistency Consistency { get; private set; } = null!;
    public IReadOnlyList<Standard> Standards { get; private set; } = [];
    public IReadOnlyList<Unit> Units { get; private set; } = [];
    public CountTable UnitCounts { get; private set; } = null!;
    public bool CanObserve { get; private set; }

    /// <summary>What was seen of each standard; one that is no longer adopted is kept while it has observations.</summary>
    public IReadOnlyList<Bar> Bars =>
        [
            .. Standards
                .Where(s => Consistency.Of(s.Id).Of > 0)
                .Select(s => new Bar($"{s.Name} · {texts.NameOf(s.Kind)}", Consistency.Of(s.Id))),
        ];

    public IReadOnlyList<Bar> Viewpoints =>
        [.. Enum.GetValues<Viewpoint>().Select(v => new Bar(texts.NameOf(v), Consistency.From(v))).Where(b => b.Rate.Of > 0)];

    public IReadOnlyList<Bar> Paces =>
        [new(texts.NameOf(Pace.Quiet), Consistency.Gap.Quiet), new(texts.NameOf(Pace.Busy), Consistency.Gap.Busy)];

    public Standard? Weakest => Consistency.Weakest() is { } id ? Standards.FirstOrDefault(s => s.Id == id) : null;

    /// <summary>The standard that surely loses most when it gets busy.</summary>
    public Standard? LosesMost =>
        Standards.Where(s => Consistency.GapOf(s.Id) is { IsClear: true, Difference: > 0 }).MaxBy(s => Consistency.GapOf(s.Id).Difference);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Consistency = await db.ReadConsistencyAsync(ct);
        var standards = (await db.Standards.AsNoTracking().ToListAsync(ct)).OrderBy(s => s.Place).ToList();
        Standards = [.. standards.Where(s => (s.IsAdopted && s.RemovedAt is null) || Consistency.Of(s.Id).Of > 0)];
        CanObserve =
            standards.Exists(s => s.IsAdopted && s.RemovedAt is null) && await db.TouchPoints.AnyAsync(t => t.RemovedAt == null, ct);
        Units = await db.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync(ct);
        UnitCounts = await db.ReadUnitCountsAsync(Units, ct);
    }
}
