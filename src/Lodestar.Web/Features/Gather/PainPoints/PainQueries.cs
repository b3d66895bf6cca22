using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.PainPoints;

internal static class PainQueries
{
    extension(IQueryable<PainPoint> points)
    {
        /// <summary>Those that speak for themselves: not merged into another.</summary>
        public IQueryable<PainPoint> Standing() => points.Where(p => p.MergedIntoId == null);

        /// <summary>What this person may see: the personal ones are for those who run the journey.</summary>
        public IQueryable<PainPoint> SeenBy(CurrentPerson me) => me.Facilitates ? points : points.Where(p => !p.IsPrivate);

        public IQueryable<PainPoint> Shared() => points.Where(p => !p.IsPrivate && p.MergedIntoId == null);

        public IQueryable<PainPoint> ToBeDone() => points.Where(p => p.Status == PainStatus.Open || p.Status == PainStatus.UnderWay);

        /// <summary>Steps of the work that points were noted at.</summary>
        public async Task<IReadOnlyList<string>> StepsAsync(CancellationToken ct) =>
            await points.Where(p => p.Step != null).Select(p => p.Step!).Distinct().OrderBy(step => step).Take(100).ToListAsync(ct);

        public IQueryable<PainPoint> Over() => points.Where(p => p.Status == PainStatus.Solved || p.Status == PainStatus.Stays);
    }

    extension(LodestarDb db)
    {
        /// <summary>False when somebody else saved first: nothing was written over (T4).</summary>
        public async Task<bool> SaveUnlessOutrunAsync(CancellationToken ct)
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

        /// <summary>Saves this one too although nothing in it changed: whoever changed it meanwhile is noticed.</summary>
        public void Hold(PainPoint point) => db.Entry(point).State = EntityState.Modified;
    }
}
