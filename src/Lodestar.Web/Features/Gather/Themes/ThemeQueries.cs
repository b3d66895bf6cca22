using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

internal static class ThemeQueries
{
    extension(IQueryable<Theme> themes)
    {
        /// <summary>The themes of a survey as they are now, the most consistent first.</summary>
        public IQueryable<Theme> HeardIn(Guid surveyId) => themes.Where(t => t.SurveyId == surveyId && t.Rank > 0).OrderBy(t => t.Rank);
    }

    extension(IQueryable<ThemeChange> changes)
    {
        /// <summary>What people changed and nobody took back, oldest first.</summary>
        public IQueryable<ThemeChange> Standing(Guid surveyId) =>
            changes.Where(c => c.SurveyId == surveyId && c.TakenBackAt == null).OrderBy(c => c.Number);
    }

    extension(IQueryable<Telling> tellings)
    {
        public IQueryable<Telling> Of(LodestarDb db, Guid surveyId) =>
            tellings.Where(telling => db.Set<Theme>().Any(t => t.Id == telling.ThemeId && t.SurveyId == surveyId));
    }
}
