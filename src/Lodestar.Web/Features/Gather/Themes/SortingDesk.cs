using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Where people change themes: each change has its number, and who did not know of an earlier one hears of it first.</summary>
public sealed class SortingDesk(LodestarDb db, CurrentPerson me, TimeProvider clock)
{
    /// <summary>The number of the last change of a survey: what a page carries to say what its reader knew.</summary>
    public async Task<int> LastAsync(Guid surveyId, CancellationToken ct) =>
        await db.Set<ThemeChange>().Where(c => c.SurveyId == surveyId).MaxAsync(c => (int?)c.Number, ct) ?? 0;

    public async Task<Act> NextAsync(Guid surveyId, CancellationToken ct) =>
        new(new Author(me.AccountId!.Value, me.Name), clock.GetUtcNow(), await LastAsync(surveyId, ct) + 1);

    /// <summary>What others did to the theme, or to the sentence, since the page was read.</summary>
    public async Task<IReadOnlyList<ThemeChange>> MeanwhileAsync(Theme theme, int seen, QuotePlace? quote, CancellationToken ct)
    {
        var since = await db.Set<ThemeChange>().AsNoTracking().Standing(theme.SurveyId).Where(c => c.Number > seen).ToListAsync(ct);
        return since.FindAll(change => change.Touches(theme.Key, quote));
    }

    /// <summary>Keeps the change and does what can be done at once. False when somebody was faster by a moment: nothing is kept then.</summary>
    public async Task<bool> KeepAsync(ThemeChange change, Survey survey, CancellationToken ct)
    {
        try
        {
            await db.InTransactionAsync(
                async c =>
                {
                    db.Add(change);
                    await SortAsync(change, c);
                    if (change.Kind is ThemeChangeKind.Merge or ThemeChangeKind.Split)
                        await ListenAgainAsync(survey.Id, survey.IsClosed, c);
                    return await db.SaveChangesAsync(c);
                },
                ct
            );
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>False when somebody took it back before.</summary>
    public Task<bool> TakeBackAsync(ThemeChange change, bool isClosed, CancellationToken ct) =>
        db.InTransactionAsync(
            async c =>
            {
                if (!change.TakeBack(await ThemeOfAsync(change.SurveyId, change.Key, c), clock.GetUtcNow()))
                    return false;
                if (change.Counts)
                    await ListenAgainAsync(change.SurveyId, isClosed, c);
                await db.SaveChangesAsync(c);
                await UnsortAsync(change, c);
                await db.SaveChangesAsync(c);
                return true;
            },
            ct
        );

    private async Task SortAsync(ThemeChange change, CancellationToken ct)
    {
        if (change.Quote is not { } place || await ThemeOfAsync(change.SurveyId, change.Key, ct) is not { } theme)
            return;
        if (change.Kind is ThemeChangeKind.Pin)
            (await QuoteOfAsync(theme, place, ct))?.Pin();
        else
            await RemoveAsync(theme, place, ct);
        if (change.Kind is ThemeChangeKind.Move && await ThemeOfAsync(change.SurveyId, change.Into!, ct) is { } into)
            await PutAsync(into, place, ct);
    }

    private async Task UnsortAsync(ThemeChange change, CancellationToken ct)
    {
        if (await ThemeOfAsync(change.SurveyId, change.Key, ct) is not { IsHeard: true } theme)
            return;
        if (change.Kind is ThemeChangeKind.Aim)
            theme.Point(await AimOfAsync(theme, ct));
        if (change.Quote is not { } place)
            return;
        if (change.Kind is ThemeChangeKind.Pin)
            (await QuoteOfAsync(theme, place, ct))?.Pin(pinned: false);
        else
            await PutAsync(theme, place, ct);
        if (change.Kind is ThemeChangeKind.Move && await ThemeOfAsync(change.SurveyId, change.Into!, ct) is { } into)
            await RemoveAsync(into, place, ct);
    }

    /// <summary>What somebody decided before, else what the questions say.</summary>
    private async Task<ThemeAim?> AimOfAsync(Theme theme, CancellationToken ct)
    {
        var decided = await db.Set<ThemeChange>()
            .Standing(theme.SurveyId)
            .Where(c => c.Key == theme.Key && c.Kind == ThemeChangeKind.Aim)
            .Select(c => c.Aim)
            .ToListAsync(ct);
        return decided is [.., { } last] ? last : theme.HeardAim;
    }

    /// <summary>While answers still come in, the next listening does it: one for its own sake could show who came last.</summary>
    private async Task ListenAgainAsync(Guid surveyId, bool isClosed, CancellationToken ct)
    {
        if (!isClosed || await db.Set<ThemeSnapshot>().SingleOrDefaultAsync(s => s.SurveyId == surveyId, ct) is not { } snapshot)
            return;
        snapshot.Begin();
        db.Enqueue(new FindThemes(surveyId));
    }

    private Task<Theme?> ThemeOfAsync(Guid surveyId, string key, CancellationToken ct) =>
        db.Set<Theme>().SingleOrDefaultAsync(t => t.SurveyId == surveyId && t.Key == key, ct);

    private async Task<Quote?> QuoteOfAsync(Theme theme, QuotePlace place, CancellationToken ct)
    {
        var quotes = await db.Set<Quote>().Where(q => q.ThemeId == theme.Id && q.AnswerId == place.AnswerId).ToListAsync(ct);
        return quotes.Find(quote => quote.Place.Meets(place));
    }

    private async Task RemoveAsync(Theme theme, QuotePlace place, CancellationToken ct)
    {
        if (await QuoteOfAsync(theme, place, ct) is { } quote)
            db.Remove(quote);
    }

    private async Task PutAsync(Theme theme, QuotePlace place, CancellationToken ct)
    {
        var isThere = await QuoteOfAsync(theme, place, ct) is not null;
        if (
            theme.IsHeard
            && !isThere
            && await db.Answers.Where(a => a.Id == place.AnswerId).Select(a => a.Text).SingleOrDefaultAsync(ct) is { } answer
        )
            db.Add(new Quote(theme, place, answer));
    }
}
