using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Write.Checks;
using Lodestar.Text.Statements;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>
/// Sentences of surveys, for those who write: only of themes that enough people said, in the order of random ids, asked anew at every look
/// (anonymity rules 6 and 7).
/// </summary>
public sealed class QuoteShelf(LodestarDb db, WordKinship kinship)
{
    /// <summary>What one theme offers at once.</summary>
    public const int PerTheme = 6;

    private IReadOnlyList<Theme>? _themes;

    /// <summary>Themes whose sentences may be read, the most consistent first.</summary>
    public async Task<IReadOnlyList<Theme>> ThemesAsync(CancellationToken ct)
    {
        if (_themes is not null)
            return _themes;
        var surveys = await db.Surveys.AsNoTracking().Where(s => s.State != SurveyState.Draft).ToListAsync(ct);
        var smallest = surveys.ToDictionary(s => s.Id, s => s.Smallest);
        var themes = await db.Set<Theme>().AsNoTracking().Where(t => t.Rank > 0).OrderBy(t => t.Rank).ThenBy(t => t.Id).ToListAsync(ct);
        return _themes = [.. themes.Where(t => smallest.TryGetValue(t.SurveyId, out var k) && t.MayBeQuoted(k))];
    }

    /// <summary>Themes that a text touches, and sentences of each.</summary>
    public async Task<IReadOnlyList<ShelfTheme>> TouchedByAsync(string text, CancellationToken ct)
    {
        var themes = await ThemesAsync(ct);
        var known = themes.Select(t => new KnownTheme(t.Key, t.Name, t.KeyPhrases)).ToList();
        var cover = ThemeCover.Of(text, known, kinship);
        List<ShelfTheme> touched = [];
        foreach (var (theme, touch) in themes.Zip(cover.Themes).Where(pair => pair.Second.IsTouched))
            touched.Add(new ShelfTheme(theme.Name, await OfThemeAsync(theme, PerTheme, ct)));
        return touched;
    }

    /// <summary>The sentences of evidence that may still be read, by the evidence they are of.</summary>
    public async Task<IReadOnlyDictionary<Guid, ShelfQuote>> OfAsync(IReadOnlyCollection<Evidence> evidence, CancellationToken ct)
    {
        var answers = evidence.Where(e => e.AnswerId is not null).Select(e => e.AnswerId!.Value).ToList();
        if (answers.Count == 0)
            return new Dictionary<Guid, ShelfQuote>();
        var names = (await ThemesAsync(ct)).ToDictionary(t => t.Id, t => t.Name);
        var quotes = await Words(db.Set<Quote>().AsNoTracking().Where(q => answers.Contains(q.AnswerId))).ToListAsync(ct);
        var readable = quotes.Where(q => names.ContainsKey(q.Quote.ThemeId)).OrderBy(q => q.Quote.Id).ToList();
        return evidence
            .Select(e => (e.Id, Found: readable.Find(q => (q.Quote.AnswerId, q.Quote.Start) == (e.AnswerId, e.Start))))
            .Where(e => e.Found is not null)
            .ToDictionary(e => e.Id, e => e.Found!.As(names[e.Found.Quote.ThemeId]));
    }

    /// <summary>Null for a sentence that may not be read, as for one that is not there.</summary>
    public async Task<QuotePlace?> FindAsync(Guid quoteId, CancellationToken ct)
    {
        var quote = await db.Set<Quote>().AsNoTracking().SingleOrDefaultAsync(q => q.Id == quoteId, ct);
        return quote is not null && (await ThemesAsync(ct)).Any(t => t.Id == quote.ThemeId) ? quote.Place : null;
    }

    /// <summary>Sentences of a theme that may be read, those first that somebody pinned; whether it may is asked by the caller.</summary>
    public async Task<IReadOnlyList<ShelfQuote>> OfThemeAsync(Theme theme, int most, CancellationToken ct)
    {
        var quotes = db.Set<Quote>().AsNoTracking().Where(q => q.ThemeId == theme.Id);
        var first = await Words(quotes.OrderByDescending(q => q.IsPinned).ThenBy(q => q.Id).Take(most)).ToListAsync(ct);
        return [.. first.OrderByDescending(f => f.Quote.IsPinned).ThenBy(f => f.Quote.Id).Select(f => f.As(theme.Name))];
    }

    private IQueryable<Said> Words(IQueryable<Quote> quotes) =>
        quotes.Join(db.Answers, quote => quote.AnswerId, answer => answer.Id, (quote, answer) => new Said(quote, answer.Text));

    private sealed record Said(Quote Quote, string Answer)
    {
        public ShelfQuote As(string theme) => new(Quote.Id, theme, Quote.Place, Quote.PartsOf(Answer));
    }
}

/// <summary>A theme and sentences that speak for it.</summary>
public sealed record ShelfTheme(string Name, IReadOnlyList<ShelfQuote> Quotes);

/// <summary>A sentence as it may be read.</summary>
public sealed record ShelfQuote(Guid Id, string Theme, QuotePlace Place, IReadOnlyList<QuotePart> Parts);
