using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Invitations;

namespace Lodestar.Web.Features.Gather.Watch;

/// <summary>The numbers of a survey for whoever shows them: counted while they are few, looked up once they are many.</summary>
internal static class SurveyTallies
{
    /// <summary>So many are counted on the spot; more are known from the last look, which is some seconds old at most.</summary>
    public const int Few = 1_000;

    public static Task<SurveyTally?> KeptAsync(LodestarDb db, Guid surveyId, CancellationToken ct) =>
        db.Set<SurveyTally>().AsNoTracking().SingleOrDefaultAsync(t => t.SurveyId == surveyId, ct);

    /// <summary>People who answered in writing.</summary>
    public static async Task<int> WrittenAsync(LodestarDb db, Survey survey, CancellationToken ct) =>
        await WrittenAsync(db, survey, await KeptAsync(db, survey.Id, ct), ct);

    public static Task<int> WrittenAsync(LodestarDb db, Survey survey, SurveyTally? kept, CancellationToken ct) =>
        CountAsync(db.Responses.Where(r => r.SurveyId == survey.Id), kept, kept?.Written, ct);

    /// <summary>Everybody heard: those who wrote, and those who spoke in a session that is over.</summary>
    public static async Task<int> HeardAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        var kept = await KeptAsync(db, survey.Id, ct);
        return await CountAsync(VoicesOf(db, survey.Id), kept, kept?.Heard, ct);
    }

    /// <summary>Those who answered in writing, by every cut: for a survey that has closed.</summary>
    public static async Task<IReadOnlyList<Position>> AnswersAsync(LodestarDb db, Survey survey, SurveyTally? kept, CancellationToken ct) =>
        kept is { IsFinal: true } ? kept.Answers : await CountByGroupAsync(db, survey.Id, ct);

    /// <summary>Those asked, by every cut.</summary>
    public static async Task<IReadOnlyList<Position>> AskedAsync(LodestarDb db, Survey survey, SurveyTally? kept, CancellationToken ct) =>
        kept is { Asked: not [] } ? kept.Asked : await Invitees.PositionsAsync(db, survey, ct);

    /// <summary>Part of the transaction that opens the survey: who was written down does not change any more.</summary>
    public static async Task BeginAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        db.Add(new SurveyTally(survey, await Invitees.PositionsAsync(db, survey, ct)));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Part of the transaction that closes it, after the last answer and the last voice are in.</summary>
    public static async Task EndAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        if (await db.Set<SurveyTally>().SingleOrDefaultAsync(t => t.SurveyId == survey.Id, ct) is not { } tally)
            db.Add(tally = new SurveyTally(survey, await Invitees.PositionsAsync(db, survey, ct)));
        var heard = await VoicesOf(db, survey.Id).CountAsync(ct);
        tally.End(await CountByGroupAsync(db, survey.Id, ct), heard, survey.Smallest);
        await db.SaveChangesAsync(ct);
    }

    public static IQueryable<Response> VoicesOf(LodestarDb db, Guid surveyId) =>
        db.Responses.IgnoreQueryFilters([ResponseMap.WrittenFilter]).Where(r => r.SurveyId == surveyId);

    /// <summary>The answers by every cut; raw, for the count tables alone.</summary>
    public static Task<List<Position>> CountByGroupAsync(LodestarDb db, Guid surveyId, CancellationToken ct) =>
        db
            .Responses.Where(r => r.SurveyId == surveyId)
            .GroupBy(r => new
            {
                r.UnitId,
                r.Level,
                r.Site,
                r.Tenure,
            })
            .Select(g => new Position(g.Key.UnitId, g.Key.Level, g.Key.Site, g.Key.Tenure, g.Count()))
            .ToListAsync(ct);

    private static async Task<int> CountAsync(IQueryable<Response> responses, SurveyTally? kept, int? known, CancellationToken ct)
    {
        if (kept is { IsFinal: true })
            return known!.Value;
        if (kept is null)
            return await responses.CountAsync(ct);
        var few = await responses.OrderBy(r => r.Voice).ThenBy(r => r.ReceiptHash).Take(Few).CountAsync(ct); // as the index has them
        return few < Few ? few : Math.Max(few, known!.Value);
    }
}
