using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle;

internal static class TriangleQueries
{
    extension(LodestarDb db)
    {
        /// <summary>Everything that stands, for reading.</summary>
        public async Task<ServiceTriangle> ReadTriangleAsync(CancellationToken ct) =>
            new()
            {
                Vision = await db.VisionAsync(ct),
                Purpose = await db.Purposes.AsNoTracking().SingleOrDefaultAsync(ct),
                Pillars = await db.Pillars.AsNoTracking().ToListAsync(ct),
                SubPillars = await db.SubPillars.AsNoTracking().ToListAsync(ct),
                TouchPoints = await db.TouchPoints.AsNoTracking().ToListAsync(ct),
                Standards = await db.Standards.AsNoTracking().ToListAsync(ct),
                Pairs = await db.Pairs.AsNoTracking().ToListAsync(ct),
            };

        public async Task<IReadOnlyList<string>> TouchPointNamesAsync(CancellationToken ct) =>
            await db.TouchPoints.Where(t => t.RemovedAt == null).Select(t => t.Name).ToListAsync(ct);

        /// <summary>False when somebody else saved first: nothing was written over (T4).</summary>
        public async Task<bool> TrySaveAsync(CancellationToken ct)
        {
            try
            {
                await db.SaveChangesAsync(ct);
                return true;
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear();
                return false;
            }
        }
    }
}
