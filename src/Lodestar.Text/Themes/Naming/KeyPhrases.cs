using Lodestar.Text.Themes.Placing;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Naming;

/// <summary>The words by which most answers came into a theme, one of each stem, as somebody wrote them.</summary>
internal sealed class KeyPhrases(Evidence evidence)
{
    private const int RemarksRead = 1000;

    public IReadOnlyList<string> Of(ThemeDraft theme, int count)
    {
        var phrases = new Dictionary<string, Counts>(StringComparer.Ordinal);
        var step = Math.Max(1, theme.Remarks.Length / RemarksRead);
        for (var at = 0; at < theme.Remarks.Length; at += step)
        {
            var text = evidence.Corpus.Remarks[theme.Remarks[at]].Text;
            foreach (var span in evidence.WordsIn(theme.Remarks[at], theme.Sources))
                Count(phrases, OneLine(span.Of(text)));
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

    private static void Count(Dictionary<string, Counts> phrases, string phrase)
    {
        var stems = string.Join(' ', Tokenizer.Tokens(phrase).Select(token => token.Stem));
        if (!phrases.TryGetValue(stems, out var counts))
            phrases[stems] = counts = new Counts();
        counts.Add(phrase);
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
