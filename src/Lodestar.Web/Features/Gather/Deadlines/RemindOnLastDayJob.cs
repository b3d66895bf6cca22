using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Jobs;

namespace Lodestar.Web.Features.Gather.Deadlines;

/// <param name="SurveyId">Whose last day it is.</param>
/// <param name="End">The end this row was written for.</param>
public sealed record RemindOnLastDay(Guid SurveyId, DateTimeOffset End);

/// <summary>The reminder that everybody could send by hand, under the same rules; a second run finds that letters were made.</summary>
internal sealed class RemindOnLastDayJob(LodestarDb db, Mailing mailing) : IJob<RemindOnLastDay>
{
    public async Task RunAsync(RemindOnLastDay work, CancellationToken ct)
    {
        var survey = await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == work.SurveyId, ct);
        if (survey is { IsOpen: true, RemindsOnLastDay: true } && survey.ClosesAt == work.End)
            await mailing.RemindAsync(survey, ct);
    }
}
