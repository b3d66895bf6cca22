using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Text.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Keeps what a listening found, as far as it may be shown, and does again what people did to it.</summary>
internal sealed class ThemeKeeping(LodestarDb db, Survey survey, SurveyRemarks remarks)
{
    private const int QuotesOfPart = 3;

    private readonly ThemeShares _shares = ThemeShares.Of(remarks.Units, remarks.Positions, survey.Smallest);

    public async Task KeepAsync(FoundThemes found, CancellationToken ct)
    {
        var known = await db.Set<Theme>().Where(t => t.SurveyId == survey.Id).ToDictionaryAsync(t => t.Key, ct);
        var changes = await db.Set<ThemeChange>().AsNoTracking().Where(c => c.SurveyId == survey.Id).ToListAsync(ct);
        var tellings = await db.Set<Telling>().AsNoTracking().Of(db, survey.Id).ToListAsync(ct);
        await ForgetAsync(ct);
        var heard = new Dictionary<string, Theme>();
        foreach (var (index, one) in found.Report.Themes.Index())
        {
            if (!known.Remove(one.Key, out var theme))
                db.Add(theme = new Theme(survey.OrganizationId, survey.Id, one.Key));
            Hear(theme, one, index + 1, Related(theme, changes, tellings));
            Point(theme, one, found.Asked);
            if (survey.IsClosed)
                KeepVoices(theme, one);
            heard[one.Key] = theme;
        }
        foreach (var silent in known.Values)
            silent.FallSilent();
        await SortAsync(found, heard, [.. changes.Where(c => c.Stands).OrderBy(c => c.Number)], ct);
    }

    private void Hear(Theme theme, FoundTheme found, int rank, List<Telling> told)
    {
        // Two looks at growing groups could be subtracted from one another: where a theme is said shows once, at the end.
        var now = survey.IsClosed ? _shares.Of(found.Consistency, remarks.PositionsOf(found.Remarks)) : [];
        var renewal = Renewal.Of(now, found.Answers, theme.Shares, (theme.Key, told), survey.Smallest);
        theme.Hear(found, rank, remarks.Respondents, renewal);
        if (theme.Shares.Count > 0 && !told.Exists(telling => telling.Key == theme.Key && telling.IsOf(theme)))
            db.Add(new Telling(theme));
    }

    /// <summary>For those who kept a receipt; once the survey is closed, since before nothing is shown for one.</summary>
    private void KeepVoices(Theme theme, FoundTheme found)
    {
        var voices = new ThemeVoices(theme);
        voices.Hear(found.Remarks.Select(remarks.AnswerOf));
        db.Add(voices);
    }

    private void Point(Theme theme, FoundTheme found, Poles asked)
    {
        if (!survey.IsClosed)
        {
            theme.Point(
                asked.Today == 0 ? ThemeAim.ShouldBe
                    : asked.ShouldBe == 0 ? ThemeAim.Today
                    : null,
                Poles.None
            );
            return;
        }
        var poles = remarks.PolesOf(found.Remarks);
        theme.Point(poles.AimOf(asked), poles.AmongAll(found.Answers, survey.Smallest));
    }

    /// <summary>What was told of the theme and of those that hold some of the same people.</summary>
    private static List<Telling> Related(Theme theme, List<ThemeChange> changes, List<Telling> tellings)
    {
        var keys = changes
            .Where(c => c.Kind is ThemeChangeKind.Merge && (c.Key == theme.Key || c.Into == theme.Key))
            .Select(c => c.Key == theme.Key ? c.Into! : c.Key)
            .Concat(changes.Where(c => c.Kind is ThemeChangeKind.Split && c.Into == theme.Key).Select(c => c.Key))
            .Append(theme.Key)
            .ToHashSet();
        return tellings.FindAll(telling => keys.Contains(telling.Key));
    }

    private async Task SortAsync(FoundThemes found, Dictionary<string, Theme> heard, List<ThemeChange> standing, CancellationToken ct)
    {
        foreach (var change in standing)
        {
            if (heard.TryGetValue(change.Key, out var theme))
                change.Renew(theme);
        }
        var quotable = heard.Where(t => t.Value.MayBeQuoted(survey.Smallest)).ToDictionary();
        var sorted = new SortedQuotes(quotable, standing, await WordsAsync(found, standing, ct));
        foreach (var one in found.Report.Themes)
        {
            sorted.Find(heard[one.Key], one.Quotes.Select(PlaceOf));
            db.AddRange(found.Parts[one.Key].Select(part => PartOf(heard[one.Key], part)));
        }
        sorted.Sort();
        db.AddRange(sorted.All);
    }

    private ThemePart PartOf(Theme theme, FoundPart part) =>
        new(theme, part.Phrase, part.Theme.Answers, [.. part.Theme.Quotes.Take(QuotesOfPart).Select(PlaceOf)]);

    private QuotePlace PlaceOf(ThemeQuote quote) =>
        new(remarks.AnswerOf(quote.Remark), quote.Span.Start, quote.Span.Length) { Words = quote.Words };

    /// <summary>Of the answers that are quoted now, and of those that somebody sorted and that are still there.</summary>
    private async Task<Dictionary<Guid, string>> WordsAsync(FoundThemes found, List<ThemeChange> standing, CancellationToken ct)
    {
        var named = standing.Where(c => c.Quote is not null).Select(c => c.Quote!.AnswerId).Distinct().ToList();
        var words = await db.Answers.Where(a => named.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Text, ct);
        foreach (var quote in found.Report.Themes.SelectMany(theme => theme.Quotes))
            words[remarks.AnswerOf(quote.Remark)] = remarks.TextOf(quote.Remark);
        return words;
    }

    private async Task ForgetAsync(CancellationToken ct)
    {
        var themes = db.Set<Theme>().Where(t => t.SurveyId == survey.Id).Select(t => t.Id);
        await db.Set<Quote>().Where(q => themes.Contains(q.ThemeId)).ExecuteDeleteAsync(ct);
        await db.Set<ThemePart>().Where(p => themes.Contains(p.ThemeId)).ExecuteDeleteAsync(ct);
        await db.Set<ThemeVoices>().Where(v => themes.Contains(v.ThemeId)).ExecuteDeleteAsync(ct);
    }
}
