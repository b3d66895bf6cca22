using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Features.Gather.Themes.Following;
using Lodestar.Web.Live;

namespace Lodestar.Web.Features.Gather.Watch;

/// <summary>One look at one open survey: what pages show of it moves on where enough new people have answered, and else nothing happens.</summary>
internal sealed class SurveyLook(LodestarDb db, ThemeFollowing themes, IRoomBus rooms)
{
    public async Task LookAsync(Guid surveyId, CancellationToken ct)
    {
        if (
            await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId && s.State == SurveyState.Open, ct) is not { } survey
        )
            return;
        var voices = await SurveyTallies
            .VoicesOf(db, surveyId)
            .GroupBy(r => r.Voice)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(ct);
        var heard = voices.Sum(v => v.Count);
        await KeepAsync(survey, voices.Where(v => v.Key is Voice.Written).Sum(v => v.Count), heard, ct);
        if (await themes.FollowAsync(survey, heard, ct))
            await rooms.PublishAsync(survey.OrganizationId, surveyId, RoomPart.Themes, ct);
    }

    private async Task KeepAsync(Survey survey, int written, int heard, CancellationToken ct)
    {
        var kept = await SurveyTallies.KeptAsync(db, survey.Id, ct);
        if (kept is null ? await db.Invitees.AnyAsync(i => i.SurveyId == survey.Id, ct) : kept.See(written, heard, survey.Smallest))
            await db.InTransactionAsync(c => MoveOnAsync(survey, written, heard, c), ct);
    }

    private async Task<int> MoveOnAsync(Survey survey, int written, int heard, CancellationToken ct)
    {
        // Held as an answer holds it: a survey that closes meanwhile has its last count already, or waits for this.
        await db.HoldAsync(survey.Id, ct);
        if (await db.Set<SurveyTally>().SingleOrDefaultAsync(t => t.SurveyId == survey.Id, ct) is not { } tally)
            db.Add(tally = new SurveyTally(survey, await Invitees.PositionsAsync(db, survey, ct)));
        tally.See(written, heard, survey.Smallest);
        return await db.SaveChangesAsync(ct);
    }
}
