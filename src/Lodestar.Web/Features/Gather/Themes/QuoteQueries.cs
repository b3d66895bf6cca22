using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Reads sentences in the order of their random ids: no order that means anything (anonymity rule 7).</summary>
internal static class QuoteQueries
{
    public static async Task<(IReadOnlyList<IReadOnlyList<QuotePart>> Quotes, int All)> ReadAsync(
        LodestarDb db,
        Guid themeId,
        (int Number, int Size) page,
        CancellationToken ct
    )
    {
        var quotes = db.Set<Quote>().AsNoTracking().Where(q => q.ThemeId == themeId);
        var shown = await quotes
            .OrderBy(q => q.Id)
            .Skip((page.Number - 1) * page.Size)
            .Take(page.Size)
            .Join(db.Answers, quote => quote.AnswerId, answer => answer.Id, (quote, answer) => new { quote, answer.Text })
            .ToListAsync(ct);
        return ([.. shown.OrderBy(s => s.quote.Id).Select(s => s.quote.PartsOf(s.Text))], await quotes.CountAsync(ct));
    }
}
