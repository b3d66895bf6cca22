using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>
/// Finds sentences by their words; accents and capitals do not matter, and % and _ are letters (C4). Only what stands under a theme is
/// looked through, some thousand sentences however many people answered: no index of all words, which would be one more copy of them.
/// </summary>
internal static class QuoteSearch
{
    public static async Task<(IReadOnlyList<FoundQuote> Found, int All)> FindAsync(
        LodestarDb db,
        Survey survey,
        string search,
        (int Number, int Size) page,
        CancellationToken ct
    )
    {
        var words = Line.Fold(search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var themes = await db.Set<Theme>().AsNoTracking().HeardIn(survey.Id).ToListAsync(ct);
        var quotable = themes.Where(theme => theme.MayBeQuoted(survey.Smallest)).ToDictionary(theme => theme.Id);
        var ids = quotable.Keys.ToList();
        var matching = words.Aggregate(
            db.Set<Quote>().AsNoTracking().Where(q => ids.Contains(q.ThemeId)),
            (quotes, word) => quotes.Where(q => q.SearchText.Contains(word))
        );
        var found = words is [] ? [] : await matching.Select(q => new Match(q.Id, q.ThemeId, q.SearchText)).ToListAsync(ct);
        var sentences = found.GroupBy(match => match.Sentence).OrderBy(alike => alike.Min(match => match.QuoteId)).ToList();
        var shown = sentences.Skip((page.Number - 1) * page.Size).Take(page.Size).ToList();
        var quotes = await ReadAsync(db, [.. shown.Select(alike => alike.Min(match => match.QuoteId))], ct);
        return (
            [
                .. shown
                    .Select(alike =>
                        (Themes: alike.Select(match => quotable[match.ThemeId]), Quote: quotes[alike.Min(match => match.QuoteId)])
                    )
                    .Select(s => new FoundQuote(s.Quote.Id, s.Quote.Parts, [.. s.Themes.Distinct().OrderBy(theme => theme.Rank)])),
            ],
            sentences.Count
        );
    }

    private static async Task<Dictionary<Guid, ShownQuote>> ReadAsync(LodestarDb db, List<Guid> ids, CancellationToken ct)
    {
        var quotes = await db.Set<Quote>()
            .AsNoTracking()
            .Where(q => ids.Contains(q.Id))
            .Join(db.Answers, quote => quote.AnswerId, answer => answer.Id, (quote, answer) => new { quote, answer.Text })
            .ToListAsync(ct);
        return quotes.ToDictionary(q => q.quote.Id, q => new ShownQuote(q.quote.Id, q.quote.PartsOf(q.Text), q.quote.IsPinned));
    }

    private sealed record Match(Guid QuoteId, Guid ThemeId, string Sentence);
}

/// <summary>A sentence that was found, and the themes it speaks for.</summary>
public sealed record FoundQuote(Guid Id, IReadOnlyList<QuotePart> Parts, IReadOnlyList<Theme> Themes);
