using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Features.Gather.Watch;

namespace Lodestar.Web.Features.Gather.Themes.Following;

/// <summary>
/// Keeps the themes of an open survey up to date once somebody has asked for them: when enough new people have spoken, and never for
/// fewer (anonymity rule 5). Nothing tells it that somebody answered; it finds out by looking.
/// </summary>
internal sealed class ThemeFollowing(LodestarDb db, ThemeListening listening, HeardSurveys surveys)
{
    /// <summary>More take so long to hear that it becomes a job of its own.</summary>
    private const int MostAtOnce = 20_000;
    private const int Portion = 500;

    /// <summary>True when the themes changed. Two nodes that do it at once meet at the version of the snapshot.</summary>
    public async Task<bool> FollowAsync(Survey survey, int heard, CancellationToken ct)
    {
        var snapshot = await db.Set<ThemeSnapshot>().SingleOrDefaultAsync(s => s.SurveyId == survey.Id, ct);
        if (snapshot is not { HasHeard: true, IsListening: false } || !snapshot.MayListen(heard, survey.IsClosed, survey.Smallest))
            return false;
        if (surveys.Find(survey.Id, snapshot.Version) is not { } known)
        {
            var isElsewhere = db.Database.IsNpgsql() && surveys.MayBeElsewhere(survey.Id, snapshot.Version);
            return !isElsewhere && await HearAgainAsync(snapshot, heard, ct);
        }
        var changes = await db.Set<ThemeChange>().AsNoTracking().Standing(survey.Id).ToListAsync(ct);
        return known.IsOutgrown(heard, changes) ? await HearAgainAsync(snapshot, heard, ct) : await PlaceAsync(survey, snapshot, known, ct);
    }

    private async Task<bool> HearAgainAsync(ThemeSnapshot snapshot, int heard, CancellationToken ct)
    {
        if (heard <= MostAtOnce)
            return await listening.ListenAsync(snapshot.SurveyId, ct) is not null;
        snapshot.Begin();
        db.Enqueue(new FindThemes(snapshot.SurveyId));
        await db.SaveChangesAsync(ct);
        return false;
    }

    private async Task<bool> PlaceAsync(Survey survey, ThemeSnapshot snapshot, HeardSurvey known, CancellationToken ct)
    {
        List<Guid> fresh = [];
        await foreach (var id in SurveyTallies.VoicesOf(db, survey.Id).Select(r => r.Id).AsAsyncEnumerable().WithCancellation(ct))
            if (!known.Knows(id))
                fresh.Add(id);
        if (!survey.Smallest.Allows(fresh.Count))
            return false;
        var said = new Dictionary<string, int>();
        foreach (var some in fresh.Chunk(Portion))
            await CountAsync(survey, known, some, said, ct);
        await db.InTransactionAsync(c => KeepAsync(snapshot, survey, fresh.Count, said, c), ct);
        known.Learn(fresh, snapshot.Version);
        return true;
    }

    private async Task CountAsync(Survey survey, HeardSurvey known, Guid[] speakers, Dictionary<string, int> said, CancellationToken ct)
    {
        var asked = survey.Questions.Where(q => q.FeedsThemes).ToDictionary(q => q.Id, q => q.Polarity);
        var questions = asked.Keys.ToList();
        var answers = await db
            .Answers.Where(a => speakers.Contains(a.ResponseId) && questions.Contains(a.QuestionId))
            .Select(a => new
            {
                a.ResponseId,
                a.QuestionId,
                a.Text,
            })
            .ToListAsync(ct);
        foreach (var person in answers.GroupBy(a => a.ResponseId))
        foreach (
            var theme in known.ThemesOf(
                person.Select(a => SurveyRemarks.RemarkOf(0, SurveyRemarks.NameOf(a.QuestionId), asked[a.QuestionId], a.Text))
            )
        )
            said[theme] = said.GetValueOrDefault(theme) + 1;
    }

    private async Task<int> KeepAsync(ThemeSnapshot snapshot, Survey survey, int people, Dictionary<string, int> said, CancellationToken ct)
    {
        snapshot.HearMore(people, survey.Smallest);
        foreach (var theme in await db.Set<Theme>().HeardIn(survey.Id).ToListAsync(ct))
            theme.HearMore(said.GetValueOrDefault(theme.Key), snapshot.Heard);
        return await db.SaveChangesAsync(ct);
    }
}
