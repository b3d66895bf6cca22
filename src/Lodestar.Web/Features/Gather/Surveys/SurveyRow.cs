using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Features.Gather.Watch;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>A survey in a list, with as much of its count as may be told.</summary>
public sealed record SurveyRow(Survey Survey, Reach Heard)
{
    public static async Task<SurveyRow> ReadAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        var kept = await SurveyTallies.KeptAsync(db, survey.Id, ct);
        var told = survey.Smallest.Told(await SurveyTallies.WrittenAsync(db, survey, kept, ct), survey.IsClosed);
        var asked = kept is { Asked: not [] } ? kept.Asked.Sum(tally => tally.Count) : await Invitees.CountAsync(db, survey, ct);
        return new SurveyRow(survey, new Reach(told == 0 ? null : told, asked));
    }
}
