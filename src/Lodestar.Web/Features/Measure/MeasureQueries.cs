using Lodestar.Core.Measure;
using Lodestar.Core.Privacy;
using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Measure;

internal static class MeasureQueries
{
    extension(LodestarDb db)
    {
        /// <summary>Counted by the database, so that a million observations cost no more memory than ten.</summary>
        public async Task<Consistency> ReadConsistencyAsync(CancellationToken ct)
        {
            var interactions = await db
                .Observations.GroupBy(o => new
                {
                    o.Pace,
                    o.Viewpoint,
                    o.MetAll,
                })
                .Select(g => new InteractionCount(g.Key.Pace, g.Key.Viewpoint, g.Key.MetAll, g.Count()))
                .ToListAsync(ct);
            var marks = await db
                .Observations.SelectMany(
                    o => o.Marks,
                    (o, mark) =>
                        new
                        {
                            mark.StandardId,
                            o.Pace,
                            mark.Verdict,
                        }
                )
                .Where(m => m.Verdict != Verdict.NotApplicable)
                .GroupBy(m => new
                {
                    m.StandardId,
                    m.Pace,
                    Met = m.Verdict == Verdict.Met,
                })
                .Select(g => new MarkCount(g.Key.StandardId, g.Key.Pace, g.Key.Met, g.Count()))
                .ToListAsync(ct);
            return new Consistency(interactions, marks);
        }

        /// <summary>The adopted standards, in their order.</summary>
        public async Task<IReadOnlyList<Standard>> ReadAdoptedStandardsAsync(CancellationToken ct) =>
            (await db.Standards.AsNoTracking().Where(s => s.IsAdopted && s.RemovedAt == null).ToListAsync(ct)).InOrder();

        public async Task<IReadOnlyList<TouchPoint>> ReadTouchPointsAsync(CancellationToken ct) =>
            (await db.TouchPoints.AsNoTracking().Where(t => t.RemovedAt == null).ToListAsync(ct)).InOrder();

        /// <summary>How many interactions were seen in which unit: only counts in which nobody stands out.</summary>
        public async Task<CountTable> ReadUnitCountsAsync(IReadOnlyList<Unit> units, CancellationToken ct)
        {
            var counts = await db
                .Observations.GroupBy(o => o.UnitId)
                .Select(g => new { UnitId = g.Key, Count = g.Count() })
                .ToListAsync(ct);
            return CountTable.Of(
                UnitTree.Of(units),
                counts.Select(c => new Tally(c.UnitId, null, c.Count)),
                SmallestGroup.AtLeast(SmallestGroup.Floor)
            );
        }
    }
}
