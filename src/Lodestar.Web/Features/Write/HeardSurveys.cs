using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Write;

internal static class HeardSurveys
{
    extension(LodestarDb db)
    {
        /// <summary>The survey whose themes a sentence is written from: one that has ended before one that runs, the newest of them (R99).</summary>
        public Task<Survey?> SurveyHeardLastAsync(CancellationToken ct) =>
            db
                .Surveys.AsNoTracking()
                .Where(s => s.State != SurveyState.Draft && db.Set<Theme>().Any(t => t.SurveyId == s.Id && t.Rank > 0))
                .OrderByDescending(s => s.State == SurveyState.Closed)
                .ThenByDescending(s => s.OpenedAt)
                .FirstOrDefaultAsync(ct);

        /// <summary>Its most consistent themes, the first first.</summary>
        public Task<List<Theme>> FirstThemesAsync(Guid surveyId, int most, CancellationToken ct) =>
            db.Set<Theme>().AsNoTracking().Where(t => t.SurveyId == surveyId && t.Rank > 0).OrderBy(t => t.Rank).Take(most).ToListAsync(ct);
    }
}
