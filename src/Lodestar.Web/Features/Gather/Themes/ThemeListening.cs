using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Text.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Listens to a survey: finds its themes and keeps what may be shown of them. Doing it twice changes nothing.</summary>
internal sealed class ThemeListening(LodestarDb db, ThemeFinder finder)
{
    /// <summary>More sentences than anybody reads; the count of people stays whole.</summary>
    private const int MostQuotes = 200;

    /// <summary>Null when there is nothing to listen to, or when listening now would give somebody away.</summary>
    public async Task<int?> ListenAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return null;
        return await db.InTransactionAsync(c => ListenAsync(survey, c), ct);
    }

    private async Task<int?> ListenAsync(Survey survey, CancellationToken ct)
    {
        var snapshot = await SnapshotOfAsync(survey, ct);
        var received = await SurveyRemarks.CountAsync(db, survey.Id, ct);
        if (!snapshot.MayListen(received, survey.IsClosed, survey.Smallest))
        {
            snapshot.GiveUp();
            await db.SaveChangesAsync(ct);
            return null;
        }

        var remarks = await SurveyRemarks.ReadAsync(db, survey, ct);
        var found = finder.Find(remarks.Remarks, await OptionsAsync(survey, ct));
        await KeepAsync(survey, found, remarks, ct);
        snapshot.Hear(remarks.Respondents, found.SayingNothing, survey.IsClosed);
        await db.SaveChangesAsync(ct);
        return found.Themes.Count;
    }

    private async Task<ThemeSnapshot> SnapshotOfAsync(Survey survey, CancellationToken ct)
    {
        var snapshot = await db.Set<ThemeSnapshot>().SingleOrDefaultAsync(s => s.SurveyId == survey.Id, ct);
        if (snapshot is null)
            db.Add(snapshot = new ThemeSnapshot(survey.OrganizationId, survey.Id));
        return snapshot;
    }

    private async Task<ThemeOptions> OptionsAsync(Survey survey, CancellationToken ct)
    {
        var changes = await db.Set<ThemeChange>().AsNoTracking().Standing(survey.Id).ToListAsync(ct);
        var earlier = await db.Set<Theme>().AsNoTracking().HeardIn(survey.Id).ToListAsync(ct);
        return new ThemeOptions
        {
            SmallestGroup = survey.Smallest.Size,
            Quotes = MostQuotes,
            Earlier = [.. earlier.Select(theme => new EarlierTheme(theme.Key, theme.KeyPhrases))],
            Edits = [.. changes.Select(change => change.AsEdit())],
        };
    }

    private async Task KeepAsync(Survey survey, ThemeReport found, SurveyRemarks remarks, CancellationToken ct)
    {
        var known = await db.Set<Theme>().Where(t => t.SurveyId == survey.Id).ToDictionaryAsync(t => t.Key, ct);
        await db.Set<Quote>().Where(q => db.Set<Theme>().Any(t => t.Id == q.ThemeId && t.SurveyId == survey.Id)).ExecuteDeleteAsync(ct);
        var shares = ThemeShares.Of(remarks.Units, remarks.Tallies, survey.Smallest);
        foreach (var (index, heard) in found.Themes.Index())
        {
            if (!known.Remove(heard.Key, out var theme))
                db.Add(theme = new Theme(survey.OrganizationId, survey.Id, heard.Key));
            // Two looks at growing groups could be subtracted from one another: where a theme is said shows once, at the end.
            theme.Hear(heard, index + 1, remarks.Respondents, survey.IsClosed ? shares.Of(heard.Consistency, heard.Answers) : []);
            if (theme.MayBeQuoted(survey.Smallest))
                db.AddRange(heard.Quotes.Select(quote => new Quote(theme, remarks.AnswerOf(quote.Remark), quote.Span, quote.Words)));
        }
        foreach (var silent in known.Values)
            silent.FallSilent();
    }
}
