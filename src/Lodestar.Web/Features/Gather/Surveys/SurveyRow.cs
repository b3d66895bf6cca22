using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Invitations;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>A survey in a list, with as much of its count as may be told.</summary>
public sealed record SurveyRow(Survey Survey, Reach Heard)
{
    public static async Task<SurveyRow> ReadAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        var received = await db.Responses.CountAsync(r => r.SurveyId == survey.Id, ct);
        var told = survey.Smallest.Told(received, survey.IsClosed);
        return new SurveyRow(survey, new Reach(told == 0 ? null : told, await Invitees.CountAsync(db, survey, ct)));
    }
}
