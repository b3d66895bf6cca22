using Lodestar.Text.Themes.Naming;
using Lodestar.Text.Themes.Placing;

namespace Lodestar.Text.Themes;

/// <summary>Turns a gathered theme into what people read: counts, spread, key phrases and quotes.</summary>
internal sealed class ThemeWriter(Evidence evidence, Audience audience, ThemeOptions options)
{
    private readonly Quotes _quotes = new(evidence, audience, options);
    private readonly KeyPhrases _phrases = new(evidence);

    /// <summary>Nothing where fewer people than the smallest group said it. Its key phrases are chosen beside those of the others.</summary>
    public WrittenTheme? Write(ThemeDraft draft)
    {
        var saying = audience.Saying(draft.Remarks);
        if (saying.Length < options.SmallestGroup)
            return null;

        var theme = new FoundTheme
        {
            Key = draft.Key,
            Name = draft.Name,
            Within = draft.Within,
            KeyPhrases = [],
            Answers = saying.Length,
            Coverage = saying.Length / (double)audience.Count,
            Consistency = audience.ConsistencyOf(saying),
            Quotes = _quotes.For(draft),
            Remarks = Array.ConvertAll(draft.Remarks, remark => evidence.Corpus.Remarks[remark].Index),
            Placements = new PlacementList(draft.Remarks, draft.Sources, evidence),
        };
        return new(theme, _phrases.Of(draft));
    }
}

/// <summary>A theme, and what it could be known by.</summary>
internal sealed record WrittenTheme(FoundTheme Theme, SaidPhrases Phrases);
