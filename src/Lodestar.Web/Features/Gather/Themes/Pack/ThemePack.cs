using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Statistics;

namespace Lodestar.Web.Features.Gather.Themes.Pack;

/// <summary>All that may be shown of a survey's themes, as rows: the one source of every file and of the print.</summary>
internal sealed class ThemePack(LodestarDb db, Survey survey, UnitNames units, Texts texts)
{
    public IReadOnlyList<Theme> Themes { get; private init; } = [];
    public Survey Survey => survey;
    public UnitNames Units => units;

    public static async Task<ThemePack?> ReadAsync(LodestarDb db, Guid surveyId, Texts texts, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return null;
        var themes = await db.Set<Theme>().AsNoTracking().HeardIn(surveyId).ToListAsync(ct);
        return new ThemePack(db, survey, await UnitNames.ReadAsync(db, ct), texts) { Themes = themes };
    }

    /// <summary>A row for everybody and one for each group that may be shown, each with its interval.</summary>
    public async IAsyncEnumerable<IReadOnlyList<object?>> ThemeRows()
    {
        await Task.CompletedTask;
        yield return
        [
            texts["Rank"],
            texts["Theme"],
            texts["Words"],
            texts["Spread"],
            texts["Said of"],
            texts["Group"],
            texts["People who said it"],
            texts["People heard"],
            texts["Share in %"],
            texts["95% interval, low"],
            texts["95% interval, high"],
        ];
        foreach (var theme in Themes)
        {
            yield return RowOf(theme, texts["Everybody"], new Rate(theme.Answers, theme.Heard));
            foreach (var share in theme.Shares)
                yield return RowOf(theme, units.NameOf(share, texts, survey.Cuts), new Rate(share.Said, share.Asked));
        }
    }

    /// <summary>The sentences of each theme, those read first in front, the others in no order.</summary>
    public async IAsyncEnumerable<IReadOnlyList<object?>> QuoteRows()
    {
        yield return [texts["Theme"], texts["Sentence"]];
        foreach (var theme in Themes.Where(theme => theme.MayBeQuoted(survey.Smallest)))
        {
            await foreach (var (place, text) in Sentences(theme))
                yield return [theme.Name, place.Of(text)];
        }
    }

    /// <summary>Null where a theme has no numbers for both sides.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<QuotePart>>> FirstAsync(Theme theme, int count, CancellationToken ct) =>
        theme.MayBeQuoted(survey.Smallest)
            ? [.. (await QuoteQueries.ReadAsync(db, theme.Id, (1, count), ct)).Quotes.Select(quote => quote.Parts)]
            : [];

    private async IAsyncEnumerable<(QuotePlace, string)> Sentences(Theme theme)
    {
        var rows = db.Set<Quote>()
            .AsNoTracking()
            .Where(q => q.ThemeId == theme.Id)
            .Join(db.Answers, quote => quote.AnswerId, answer => answer.Id, (quote, answer) => new { quote, answer.Text })
            .OrderByDescending(row => row.quote.IsPinned)
            .ThenBy(row => row.quote.Id)
            .AsAsyncEnumerable();
        await foreach (var row in rows)
            yield return (row.quote.Place, row.Text);
    }

    private IReadOnlyList<object?> RowOf(Theme theme, string group, Rate rate) =>
        [
            theme.Rank,
            theme.Name,
            string.Join(", ", theme.KeyPhrases),
            texts.SpreadWord(theme.Spread),
            theme.Aim is { } aim ? texts.AimWord(aim) : null,
            group,
            rate.Count,
            rate.Of,
            Percent(rate.Share),
            Percent(rate.Interval.Low),
            Percent(rate.Interval.High),
        ];

    private static double Percent(double share) => Math.Round(share * 100, 1);
}
