using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Text.Themes;
using Lodestar.Web.Features.Gather.Themes.Following;
using Lodestar.Web.Features.Gather.Watch;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Listens to a survey: finds its themes and keeps what may be shown of them. Doing it twice changes nothing.</summary>
internal sealed class ThemeListening(LodestarDb db, ThemeFinder finder, HeardSurveys surveys)
{
    /// <summary>More sentences than anybody reads; the count of people stays whole.</summary>
    private const int MostQuotes = 200;

    /// <summary>Later answers are placed by what so many said, chosen by their random ids: the memory for it stays small.</summary>
    private const int MostRemembered = 50_000;

    /// <summary>Null when there is nothing to listen to, or when listening now would give somebody away.</summary>
    public async Task<int?> ListenAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return null;
        var snapshot = await SnapshotOfAsync(survey, ct);
        var received = await SurveyTallies.VoicesOf(db, survey.Id).CountAsync(ct);
        if (!snapshot.MayListen(received, survey.IsClosed, survey.Smallest))
            return await GiveUpAsync(snapshot, ct);

        // Reading and understanding a million answers takes a while: nobody waits for it, only keeping what was found is one transaction.
        var remarks = await SurveyRemarks.ReadAsync(db, survey, ct);
        var changes = await db.Set<ThemeChange>().AsNoTracking().Standing(survey.Id).ToListAsync(ct);
        var (found, options) = await HearAsync(survey, remarks, changes, ct);
        var themes = await db.InTransactionAsync(c => KeepAsync(survey, snapshot, remarks, found, c), ct);
        if (survey.IsClosed)
            surveys.Forget(survey.Id);
        else
            surveys.Keep(new(snapshot, HearingToKeep(found, remarks, options), remarks.Speakers, changes));
        return themes;
    }

    private Hearing HearingToKeep(FoundThemes found, SurveyRemarks remarks, ThemeOptions options) =>
        remarks.Respondents <= MostRemembered
            ? found.Hearing
            : finder.Listen(
                [.. remarks.Remarks.TakeWhile(remark => remark.Respondent < MostRemembered)],
                options with
                {
                    Earlier = [.. found.Report.Themes.Select(theme => new EarlierTheme(theme.Key, theme.KeyPhrases))],
                }
            );

    private async Task<int?> KeepAsync(
        Survey survey,
        ThemeSnapshot snapshot,
        SurveyRemarks remarks,
        FoundThemes found,
        CancellationToken ct
    )
    {
        await new ThemeKeeping(db, survey, remarks).KeepAsync(found, ct);
        snapshot.Hear(remarks.Respondents, found.Report.SayingNothing, survey.IsClosed, found.Asked);
        await db.SaveChangesAsync(ct);
        return found.Report.Themes.Count;
    }

    private async Task<int?> GiveUpAsync(ThemeSnapshot snapshot, CancellationToken ct)
    {
        snapshot.GiveUp();
        await db.SaveChangesAsync(ct);
        return null;
    }

    private async Task<ThemeSnapshot> SnapshotOfAsync(Survey survey, CancellationToken ct)
    {
        var snapshot = await db.Set<ThemeSnapshot>().SingleOrDefaultAsync(s => s.SurveyId == survey.Id, ct);
        if (snapshot is null)
            db.Add(snapshot = new ThemeSnapshot(survey.OrganizationId, survey.Id));
        return snapshot;
    }

    private async Task<(FoundThemes, ThemeOptions)> HearAsync(
        Survey survey,
        SurveyRemarks remarks,
        IReadOnlyList<ThemeChange> changes,
        CancellationToken ct
    )
    {
        var split = changes.Where(c => c.Kind is ThemeChangeKind.Split).Select(c => c.Into).ToHashSet();
        var earlier = await db.Set<Theme>().AsNoTracking().HeardIn(survey.Id).ToListAsync(ct);
        var options = new ThemeOptions
        {
            SmallestGroup = survey.Smallest.Size,
            Quotes = MostQuotes,
            // A part is made anew by its split; found by itself it would stand in the way of that.
            Earlier = [.. earlier.Where(t => !split.Contains(t.Key)).Select(t => new EarlierTheme(t.Key, t.KeyPhrases))],
        };
        var hearing = finder.Listen(remarks.Remarks, options);
        return (FoundThemes.In(hearing, [.. changes.Select(c => c.AsEdit()).OfType<ThemeEdit>()], remarks, survey.Smallest), options);
    }
}
