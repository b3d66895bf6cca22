using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Reads sentences in the order of their random ids, those that somebody pinned first: no order that means anything (anonymity rule 7).</summary>
internal static class QuoteQueries
{
    public static async Task<(IReadOnlyList<ShownQuote> Quotes, int All)> ReadAsync(
        LodestarDb db,
        Guid themeId,
        (int Number, int Size) page,
        CancellationToken ct
    )
    {
        var quotes = db.Set<Quote>().AsNoTracking().Where(q => q.ThemeId == themeId);
        var shown = await quotes
            .OrderByDescending(q => q.IsPinned)
            .ThenBy(q => q.Id)
            .Skip((page.Number - 1) * page.Size)
            .Take(page.Size)
            .Join(db.Answers, quote => quote.AnswerId, answer => answer.Id, (quote, answer) => new { quote, answer.Text })
            .ToListAsync(ct);
        var inOrder = shown.OrderByDescending(s => s.quote.IsPinned).ThenBy(s => s.quote.Id);
        return (
            [.. inOrder.Select(s => new ShownQuote(s.quote.Id, s.quote.PartsOf(s.Text), s.quote.IsPinned))],
            await quotes.CountAsync(ct)
        );
    }
}

/// <summary>A sentence as it is read.</summary>
public sealed record ShownQuote(Guid Id, IReadOnlyList<QuotePart> Parts, bool IsPinned);
