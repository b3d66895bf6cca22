using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Surveys;

internal static class SurveySaving
{
    extension(LodestarDb db)
    {
        /// <summary>Saves a draft with what it asks; false when somebody changed it at the same moment, and then nothing is kept.</summary>
        public async Task<bool> TrySaveAsync(Survey survey, CancellationToken ct)
        {
            // A change of a question is one of the survey: its version grows, so that two who edit meet there.
            db.Entry(survey).Property(s => s.Titles).IsModified = true;
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
