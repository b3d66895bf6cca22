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
        var snapshot = await SnapshotOfAsync(survey, ct);
        var received = await SurveyRemarks.CountAsync(db, survey.Id, ct);
        if (!snapshot.MayListen(received, survey.IsClosed, survey.Smallest))
            return await GiveUpAsync(snapshot, ct);

        // Reading and understanding a million answers takes a while: nobody waits for it, only keeping what was found is one transaction.
        var remarks = await SurveyRemarks.ReadAsync(db, survey, ct);
        var found = await HearAsync(survey, remarks, ct);
        return await db.InTransactionAsync(c => KeepAsync(survey, snapshot, remarks, found, c), ct);
    }

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

    private async Task<FoundThemes> HearAsync(Survey survey, SurveyRemarks remarks, CancellationToken ct)
    {
        var changes = await db.Set<ThemeChange>().AsNoTracking().Standing(survey.Id).ToListAsync(ct);
        var split = changes.Where(c => c.Kind is ThemeChangeKind.Split).Select(c => c.Into).ToHashSet();
        var earlier = await db.Set<Theme>().AsNoTracking().HeardIn(survey.Id).ToListAsync(ct);
        var options = new ThemeOptions
        {
            SmallestGroup = survey.Smallest.Size,
            Quotes = MostQuotes,
            // A part is made anew by its split; found by itself it would stand in the way of that.
            Earlier = [.. earlier.Where(t => !split.Contains(t.Key)).Select(t => new EarlierTheme(t.Key, t.KeyPhrases))],
        };
        return FoundThemes.In(
            finder.Listen(remarks.Remarks, options),
            [.. changes.Select(c => c.AsEdit()).OfType<ThemeEdit>()],
            remarks,
            survey.Smallest
        );
    }
}
