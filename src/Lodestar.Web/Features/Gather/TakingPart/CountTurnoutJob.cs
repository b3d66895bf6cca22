using Lodestar.Web.Jobs;

namespace Lodestar.Web.Features.Gather.TakingPart;

public sealed record CountTurnout(Guid SurveyId);

/// <summary>
/// Counts once a day while a survey is open, as anybody who runs it could by hand: only when enough new ones have answered, and in whole
/// steps. The hour follows from when it opened and from nothing that anybody answered.
/// </summary>
internal sealed class CountTurnoutJob(LodestarDb db, TurnoutDesk desk, TimeProvider clock) : IJob<CountTurnout>
{
    public static readonly TimeSpan Between = TimeSpan.FromDays(1);

    public async Task RunAsync(CountTurnout work, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == work.SurveyId, ct) is not { IsOpen: true } survey)
            return;
        await desk.CountAsync(survey, ct);
        var (now, whose) = (clock.GetUtcNow(), survey.Id.ToString());
        // Run twice, it comes back once.
        if (
            await db.Jobs.AnyAsync(
                j => j.Kind == nameof(CountTurnout) && j.State == JobState.Waiting && j.DueAt > now && j.Payload.Contains(whose),
                ct
            )
        )
            return;
        db.ChangeTracker.Clear(); // a count that met another one is not to be saved again
        db.Enqueue(work, now + Between);
        await db.SaveChangesAsync(ct);
    }
}
