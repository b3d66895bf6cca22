using Lodestar.Core.Gather.Segments;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;
using Lodestar.Core.Write.Cooling;
using Lodestar.Text.Statements;
using Lodestar.Web.Features.Write.Cooling;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>Gathers what was found about a version, as far as the one who asks may see it.</summary>
public sealed class ChecklistReader(LodestarDb db, CoolingDesk desk, RoleReader roles, QuoteShelf quotes)
{
    public async Task<(Checklist List, CheckFindings Found)> ReadAsync(DraftVersion version, WordKinship kinship, CancellationToken ct)
    {
        var me = await desk.MeAsync(ct);
        var sitting = await desk.SittingOfAsync(version, ct);
        var ratings = await db.Ratings.AsNoTracking().Where(r => r.DraftVersionId == version.Id && r.Sitting == sitting).ToListAsync(ct);
        var rest = await RestAsync(version, ct);
        var found = new CheckFindings
        {
            Criteria = CriteriaResult.SeenBy(me.AccountId, ratings),
            Evidence = await EvidenceAsync(version.DraftId, ct),
            Roles = await roles.TestAsync(version.DraftId, ct),
            Values = await ValuesAsync(version, me, ct),
            Segments = await SegmentsAsync(version, me, ct),
            Readings = await ReadingsAsync(rest, me, kinship, ct),
            Rest = rest,
        };
        return (Checklist.Of(found), found);
    }

    /// <summary>Kinds of customers, by name.</summary>
    public Task<List<CustomerSegment>> SegmentsAsync(CancellationToken ct) =>
        db.Set<CustomerSegment>().AsNoTracking().Where(s => s.RemovedAt == null).OrderBy(s => s.Name).ThenBy(s => s.Id).ToListAsync(ct);

    private async Task<int> EvidenceAsync(Guid draftId, CancellationToken ct)
    {
        var attached = await db.Evidence.AsNoTracking().Where(e => e.DraftId == draftId && e.RemovedAt == null).ToListAsync(ct);
        return attached.Count(e => e.AnswerId is null) + (await quotes.OfAsync(attached, ct)).Count;
    }

    private async Task<ValuesGrid?> ValuesAsync(DraftVersion version, Onlooker me, CancellationToken ct) =>
        ValuesGrid.SeenBy(
            me.AccountId,
            [.. (await db.ValuesAsync(ct)).Select(v => v.Id)],
            await db.ValueRatings.AsNoTracking().Where(r => r.DraftVersionId == version.Id).ToListAsync(ct)
        );

    private async Task<InclusionTest?> SegmentsAsync(DraftVersion version, Onlooker me, CancellationToken ct) =>
        InclusionTest.SeenBy(
            me.AccountId,
            [.. (await SegmentsAsync(ct)).Select(s => s.Id)],
            await db.SegmentVerdicts.AsNoTracking().Where(v => v.DraftVersionId == version.Id).ToListAsync(ct)
        );

    private Task<CoolingOff?> RestAsync(DraftVersion version, CancellationToken ct) =>
        db.CoolingOffs.AsNoTracking().Where(c => c.DraftVersionId == version.Id).OrderByDescending(c => c.Number).FirstOrDefaultAsync(ct);

    private async Task<ReadingComparison?> ReadingsAsync(CoolingOff? rest, Onlooker me, WordKinship kinship, CancellationToken ct)
    {
        if (rest is null)
            return null;
        var readings = await db.Readings.AsNoTracking().Where(r => r.CoolingOffId == rest.Id).ToListAsync(ct);
        return ReadingComparison.SeenBy(me, rest, readings, kinship, desk.Now);
    }
}
