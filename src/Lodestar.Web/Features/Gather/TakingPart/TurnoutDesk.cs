using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Features.Gather.Watch;

namespace Lodestar.Web.Features.Gather.TakingPart;

/// <summary>Counts who was heard while a survey is open, when it may be counted.</summary>
public sealed class TurnoutDesk(LodestarDb db, TimeProvider clock)
{
    private const int MostSteps = 60;

    public Task<Turnout?> LastAsync(Guid surveyId, CancellationToken ct) =>
        db.Set<Turnout>().AsNoTracking().Where(t => t.SurveyId == surveyId).OrderByDescending(t => t.Number).FirstOrDefaultAsync(ct);

    /// <summary>The last counts, oldest first, without their units.</summary>
    public async Task<IReadOnlyList<TurnoutStep>> StepsAsync(Guid surveyId, CancellationToken ct)
    {
        var steps = await db.Set<Turnout>()
            .Where(t => t.SurveyId == surveyId)
            .OrderByDescending(t => t.Number)
            .Take(MostSteps)
            .Select(t => new TurnoutStep(t.At, t.Told))
            .ToListAsync(ct);
        steps.Reverse();
        return steps;
    }

    /// <summary>Whether enough new ones have answered.</summary>
    public async Task<bool> MayCountAsync(Survey survey, Turnout? last, CancellationToken ct) =>
        survey.IsOpen && survey.Smallest.Allows(await SurveyTallies.WrittenAsync(db, survey, ct) - (last?.Received ?? 0));

    /// <summary>False when too few new ones have answered, or somebody counted a moment ago.</summary>
    public async Task<bool> CountAsync(Survey survey, CancellationToken ct)
    {
        var last = await LastAsync(survey.Id, ct);
        var answers = Position.ToTallies(await SurveyTallies.CountByGroupAsync(db, survey.Id, ct));
        var kept = await SurveyTallies.KeptAsync(db, survey.Id, ct);
        var people = Position.ToTallies(await SurveyTallies.AskedAsync(db, survey, kept, ct));
        var units = UnitTree.Of(await db.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync(ct)).UpTo(HeardTable.MostUnits);
        if (Turnout.Count(survey, last, (units, answers, HeadCount.Of(units, people)), clock.GetUtcNow()) is not { } turnout)
            return false;
        db.Add(turnout);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            return false; // the same number: somebody else counted
        }
        return true;
    }
}
