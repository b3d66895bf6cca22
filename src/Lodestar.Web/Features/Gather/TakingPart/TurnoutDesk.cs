using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Features.Gather.Surveys;

namespace Lodestar.Web.Features.Gather.TakingPart;

/// <summary>Counts who was heard while a survey is open, when it may be counted.</summary>
public sealed class TurnoutDesk(LodestarDb db, TimeProvider clock)
{
    /// <summary>At most so many units are counted; in larger trees the lower ones count in those above them.</summary>
    private const int MostUnits = 80;

    public Task<List<Turnout>> AllAsync(Guid surveyId, CancellationToken ct) =>
        db.Set<Turnout>().AsNoTracking().Where(t => t.SurveyId == surveyId).OrderBy(t => t.Number).ToListAsync(ct);

    /// <summary>Whether enough new ones have answered.</summary>
    public async Task<bool> MayCountAsync(Survey survey, Turnout? last, CancellationToken ct) =>
        survey.IsOpen && survey.Smallest.Allows(await db.Responses.CountAsync(r => r.SurveyId == survey.Id, ct) - (last?.Received ?? 0));

    /// <summary>False when too few new ones have answered, or somebody counted a moment ago.</summary>
    public async Task<bool> CountAsync(Survey survey, CancellationToken ct)
    {
        var last = (await AllAsync(survey.Id, ct)).LastOrDefault();
        var answers = await db
            .Responses.Where(r => r.SurveyId == survey.Id)
            .GroupBy(r => new { r.UnitId, r.Level })
            .Select(g => new Tally(g.Key.UnitId, g.Key.Level, g.Count()))
            .ToListAsync(ct);
        var people = await Invitees.TalliesAsync(db, survey, ct);
        var units = UnitTree.Of(await db.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync(ct)).UpTo(MostUnits);
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
