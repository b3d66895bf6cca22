using Lodestar.Core.Journeys;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Cooling;

namespace Lodestar.Web.Features.Write.Cooling;

/// <summary>Says on Home that the sentence rests, and to each member that it is back: also to those who have no mailbox (R16, R22).</summary>
internal sealed class RestReport(LodestarDb db, CoolingDesk desk, Writers writers, Texts texts)
{
    /// <summary>Null where the newest version neither rests nor waits for a reading.</summary>
    public async Task<StageReport?> ReadAsync(DraftVersion newest, CancellationToken ct)
    {
        if (await desk.LatestAsync(newest.DraftId, ct) is not { } rest || rest.DraftVersionId != newest.Id)
            return null;
        if (!rest.IsOver(desk.Now))
            return Report(
                texts["version {0} rests, day {1} of {2}", newest.Number, rest.DayOn(desk.Now), rest.Days],
                await writers.IncludeMeAsync(ct) ? await WaitAsync(rest, ct) : null
            );
        return await IsMineOpenAsync(rest, ct) ? Report(texts["version {0} is back", newest.Number], ReadIt(rest)) : null;
    }

    private static StageReport Report(string state, NextStep? next) => new(Stage.Write, StageProgress.UnderWay, state, next);

    private async Task<NextStep> WaitAsync(CoolingOff rest, CancellationToken ct) =>
        new(
            texts["Let the sentence rest"],
            texts[
                "It is back on {0:dddd, d MMMM, HH:mm}, in {1}. Then you read it with fresh eyes.",
                await desk.LocalAsync(rest.EndsAt, ct),
                texts.Left(rest.Left(desk.Now))
            ],
            texts["How long yet?"],
            $"/write/drafts/{rest.DraftId}/cooling-off"
        );

    private NextStep ReadIt(CoolingOff rest) =>
        new(
            texts["Your sentence is back: what does it say to you?"],
            texts["Write it down before you talk about it. Then you see what was meant, and what the others read in it."],
            texts["Read it with fresh eyes"],
            $"/write/cooling-offs/{rest.Id}/reading"
        );

    private async Task<bool> IsMineOpenAsync(CoolingOff rest, CancellationToken ct)
    {
        var me = await desk.MeAsync(ct);
        return (me.IsOnTeam || me.Facilitates)
            && !(await db.Readings.AsNoTracking().Where(r => r.CoolingOffId == rest.Id).ToListAsync(ct)).Any(r =>
                r.IsOf(me.PersonId, me.AccountId)
            )
            && (me.IsOnTeam || (await desk.OpenAsync(rest, ct)).Count > 0);
    }
}
