using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>A survey as it is now, for a transaction that adds to it.</summary>
internal static class HeldSurvey
{
    extension(LodestarDb db)
    {
        /// <summary>Held until the transaction ends, so that it cannot close before; others may hold it at the same time.</summary>
        public async Task<Survey> HoldAsync(Guid surveyId, CancellationToken ct)
        {
            await db.HoldRowAsync<Survey>(surveyId, ct);
            return await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == surveyId, ct);
        }
    }
}
