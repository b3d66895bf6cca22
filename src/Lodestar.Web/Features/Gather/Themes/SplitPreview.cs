using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>
/// Who would leave a theme if it were split by these words. Only words that stand in sentences which are shown anyway are counted:
/// whoever tries a name here finds out nothing about what is not shown (anonymity rule 11).
/// </summary>
public sealed record SplitPreview(SplitWords Words, SplitQuotes Quotes, IReadOnlyList<string> Missing)
{
    /// <summary>People who said one of the words, and those of the theme who said none; nothing where a word stands in no sentence shown.</summary>
    public int Going { get; private init; }
    public int Staying { get; private init; }

    /// <summary>As for the parts that are offered: enough go, and enough stay.</summary>
    public bool MayBeDone(Survey survey) =>
        Missing.Count == 0 && survey.IsClosed && survey.Smallest.ForQuotes.Allows(Going) && survey.Smallest.ForQuotes.Allows(Staying);

    public static async Task<SplitPreview> ReadAsync(LodestarDb db, Theme theme, SplitWords words, CancellationToken ct)
    {
        var quotes = await db.Set<Quote>()
            .AsNoTracking()
            .Where(q => q.ThemeId == theme.Id)
            .OrderBy(q => q.Id)
            .Join(db.Answers, quote => quote.AnswerId, answer => answer.Id, (quote, answer) => new { quote, answer.Text })
            .ToListAsync(ct);
        var read = quotes.ConvertAll(q => (Sentence: q.quote.Place.Of(q.Text), Parts: q.quote.PartsOf(q.Text)));
        var sides = read.Where(q => q.Sentence.Length > 0).ToLookup(q => words.IsAnyIn(q.Sentence), q => q.Parts);
        var preview = new SplitPreview(
            words,
            new([.. sides[true]], [.. sides[false]]),
            [.. words.MissingIn([.. read.Select(q => q.Sentence)])]
        );
        return preview.Missing.Count == 0 ? await preview.CountAsync(db, theme, ct) : preview;
    }

    // The theme's answers are known only once the survey has closed; before, two counts could be subtracted from one another.
    private async Task<SplitPreview> CountAsync(LodestarDb db, Theme theme, CancellationToken ct)
    {
        if (await db.Set<ThemeVoices>().AsNoTracking().SingleOrDefaultAsync(v => v.ThemeId == theme.Id, ct) is not { } voices)
            return this;
        var (going, all) = (new HashSet<Guid>(), new HashSet<Guid>());
        var answers = db
            .Answers.AsNoTracking()
            .Where(a => a.SurveyId == theme.SurveyId)
            .Select(a => new
            {
                a.Id,
                a.ResponseId,
                a.Text,
            });
        await foreach (var answer in answers.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (!voices.Contains(answer.Id))
                continue;
            all.Add(answer.ResponseId);
            if (Words.IsAnyIn(answer.Text))
                going.Add(answer.ResponseId);
        }
        return this with { Going = going.Count, Staying = all.Count - going.Count };
    }
}

/// <summary>The sentences on either side.</summary>
public sealed record SplitQuotes(IReadOnlyList<IReadOnlyList<QuotePart>> Going, IReadOnlyList<IReadOnlyList<QuotePart>> Staying);
