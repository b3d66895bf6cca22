using Lodestar.Text.Themes.Placing;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Naming;

/// <summary>The words by which most answers came into a theme, one of each stem, as somebody wrote them.</summary>
internal sealed class KeyPhrases(Evidence evidence)
{
    private const int RemarksRead = 1000;

    public IReadOnlyList<string> Of(ThemeDraft theme, int count)
    {
        var (phrases, forms) = (
            new Dictionary<string, Counts>(StringComparer.Ordinal),
            new Dictionary<string, Counts>(StringComparer.Ordinal)
        );
        var step = Math.Max(1, theme.Remarks.Length / RemarksRead);
        for (var at = 0; at < theme.Remarks.Length; at += step)
        {
            var text = evidence.Corpus.Remarks[theme.Remarks[at]].Text;
            foreach (var span in evidence.WordsIn(theme.Remarks[at], theme.Sources))
                Count(phrases, forms, span.Of(text));
        }
        return
        [
            .. phrases
                .OrderByDescending(phrase => phrase.Value.All)
                .ThenBy(phrase => phrase.Key, StringComparer.Ordinal)
                .Take(count)
                .Select(phrase => phrase.Value.Commonest()),
        ];
    }

    // Most phrases are said again and again: each way of writing one is read once.
    private static void Count(Dictionary<string, Counts> phrases, Dictionary<string, Counts> forms, string written)
    {
        if (!forms.TryGetValue(written, out var counts))
        {
            var stems = string.Join(' ', Tokenizer.Tokens(written).Select(token => token.Stem));
            if (!phrases.TryGetValue(stems, out counts))
                phrases[stems] = counts = new Counts();
            forms[written] = counts;
        }
        counts.Add(OneLine(written));
    }

    private static string OneLine(string phrase) =>
        string.Join(' ', phrase.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class Counts
    {
        private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);

        public int All { get; private set; }

        public void Add(string form)
        {
            All++;
            _forms[form] = _forms.GetValueOrDefault(form) + 1;
        }

        public string Commonest() =>
            _forms.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;
    }
}
