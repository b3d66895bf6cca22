using System.Text;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Finds sentences by their words; accents and capitals do not matter, and % and _ are letters (C4).</summary>
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
        var sentences = await db.Set<Quote>()
            .AsNoTracking()
            .Where(q => ids.Contains(q.ThemeId))
            .Join(db.Answers, quote => quote.AnswerId, answer => answer.Id, (quote, answer) => new { quote, answer.Text })
            .ToListAsync(ct);
        var found = sentences
            .Select(s => (s.quote, Sentence: s.quote.Place.Of(s.Text), s.Text))
            .Where(s => words.Length > 0 && Holds(s.Sentence, words))
            .GroupBy(s => s.Sentence)
            .OrderBy(s => s.Min(one => one.quote.Id))
            .ToList();
        var shown = found.Skip((page.Number - 1) * page.Size).Take(page.Size);
        return ([.. shown.Select(s => Of(s.First().quote, s.First().Text, s.Select(one => quotable[one.quote.ThemeId])))], found.Count);
    }

    private static bool Holds(string sentence, string[] words)
    {
        // Folding is dear, and what has no accents needs none.
        var folded = Ascii.IsValid(sentence) ? sentence : Line.Fold(sentence);
        return words.All(word => folded.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static FoundQuote Of(Quote quote, string text, IEnumerable<Theme> themes) =>
        new(quote.Id, quote.PartsOf(text), [.. themes.DistinctBy(theme => theme.Id).OrderBy(theme => theme.Rank)]);
}

/// <summary>A sentence that was found, and the themes it speaks for.</summary>
public sealed record FoundQuote(Guid Id, IReadOnlyList<QuotePart> Parts, IReadOnlyList<Theme> Themes);
