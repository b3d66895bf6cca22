using Lodestar.Text.Themes.Naming;
using Lodestar.Text.Themes.Placing;

namespace Lodestar.Text.Themes;

/// <summary>Turns a gathered theme into what people read: counts, spread, key phrases and quotes.</summary>
internal sealed class ThemeWriter(Evidence evidence, Audience audience, ThemeOptions options)
{
    private readonly Quotes _quotes = new(evidence, audience, options);
    private readonly KeyPhrases _phrases = new(evidence);

    /// <summary>Nothing where fewer people than the smallest group said it.</summary>
    public FoundTheme? Write(ThemeDraft draft)
    {
        var saying = audience.Saying(draft.Remarks);
        if (saying.Length < options.SmallestGroup)
            return null;

        return new FoundTheme
        {
            Key = draft.Key,
            Name = draft.Name,
            Within = draft.Within,
            KeyPhrases = _phrases.Of(draft, options.KeyPhrases),
            Answers = saying.Length,
            Coverage = saying.Length / (double)audience.Count,
            Consistency = audience.ConsistencyOf(saying),
            Quotes = _quotes.For(draft),
            Remarks = Array.ConvertAll(draft.Remarks, remark => evidence.Corpus.Remarks[remark].Index),
            Placements = new PlacementList(draft.Remarks, draft.Sources, evidence),
        };
    }
}
