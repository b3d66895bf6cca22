using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.TakingPart;

namespace Lodestar.Web.Features.Gather.Deadlines;

/// <summary>The rows of work that an open survey needs until its end; saved with the change that asks for them.</summary>
internal static class DeadlineRows
{
    extension(LodestarDb db)
    {
        /// <summary>What happens at the end, and the day before. Rows of an earlier end stay and find that it moved.</summary>
        public void EnqueueEnd(Survey survey, DateTimeOffset now)
        {
            if (survey is not { IsOpen: true, ClosesAt: { } end })
                return;
            db.Enqueue(new CloseSurvey(survey.Id, end), end);
            if (survey.LastDayAt is { } day && day > now)
                db.Enqueue(new RemindOnLastDay(survey.Id, end), day);
        }

        /// <summary>The first of the daily counts.</summary>
        public void EnqueueCounts(Survey survey, DateTimeOffset now) =>
            db.Enqueue(new CountTurnout(survey.Id), now + CountTurnoutJob.Between);
    }
}
