using System.Numerics;
using Lodestar.Text.Themes.Placing;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Naming;

/// <summary>The words by which answers came into a theme, one of each stem, as somebody wrote them.</summary>
internal sealed class KeyPhrases(Evidence evidence)
{
    private const int RemarksRead = 1000;
    private const int MostWeighed = 40;

    /// <summary>What the theme could be known by, the commonest first.</summary>
    public SaidPhrases Of(ThemeDraft theme)
    {
        var (phrases, forms) = (
            new Dictionary<string, Forms>(StringComparer.Ordinal),
            new Dictionary<string, Forms>(StringComparer.Ordinal)
        );
        var step = Math.Max(1, theme.Remarks.Length / RemarksRead);
        var read = (theme.Remarks.Length + step - 1) / step;
        for (var at = 0; at < read; at++)
        {
            var text = evidence.Corpus.Remarks[theme.Remarks[at * step]].Text;
            foreach (var span in evidence.WordsIn(theme.Remarks[at * step], theme.Sources))
                FormsOf(span.Of(text), phrases, forms, read).Add(span.Of(text), at);
        }
        var commonest = phrases
            .OrderByDescending(phrase => phrase.Value.Times)
            .ThenBy(phrase => phrase.Key, StringComparer.Ordinal)
            .Take(MostWeighed)
            .Select(phrase => new SaidPhrase(phrase.Key, phrase.Value.Commonest(), SaidIn(phrase.Key, phrases)));
        return new([.. commonest], step, read);
    }

    // Most phrases are said again and again: each way of writing one is read once.
    private static Forms FormsOf(string written, Dictionary<string, Forms> phrases, Dictionary<string, Forms> forms, int read)
    {
        if (forms.TryGetValue(written, out var counts))
            return counts;
        var stems = $" {string.Join(' ', Tokenizer.Tokens(written).Select(token => token.Stem))} ";
        if (!phrases.TryGetValue(stems, out counts))
            phrases[stems] = counts = new Forms(read);
        return forms[written] = counts;
    }

    /// <summary>Who says "room booking" says "booking" too.</summary>
    private static ulong[] SaidIn(string stems, Dictionary<string, Forms> phrases)
    {
        var said = (ulong[])phrases[stems].Said.Clone();
        foreach (var (longer, forms) in phrases)
        {
            if (longer.Length <= stems.Length || !longer.Contains(stems, StringComparison.Ordinal))
                continue;
            for (var word = 0; word < said.Length; word++)
                said[word] |= forms.Said[word];
        }
        return said;
    }

    private sealed class Forms(int read)
    {
        private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);

        public int Times { get; private set; }
        public ulong[] Said { get; } = new ulong[(read + 63) / 64];

        public void Add(string written, int at)
        {
            Times++;
            Said[at >> 6] |= 1UL << (at & 63);
            var form = string.Join(' ', written.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            _forms[form] = _forms.GetValueOrDefault(form) + 1;
        }

        public string Commonest() =>
            _forms.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;
    }
}

/// <summary>A phrase by its stems and as most wrote it, and a bit for every answer read that holds it.</summary>
internal sealed record SaidPhrase(string Stems, string Text, ulong[] Said)
{
    public int Answers { get; } = Said.Sum(BitOperations.PopCount);

    /// <summary>How many answers hold it that hold none of those before.</summary>
    public int Beyond(ulong[] before)
    {
        var more = 0;
        for (var word = 0; word < before.Length; word++)
            more += BitOperations.PopCount(Said[word] & ~before[word]);
        return more;
    }
}

/// <summary>Every so many answers of a theme was read for these.</summary>
internal sealed record SaidPhrases(IReadOnlyList<SaidPhrase> Phrases, int Step, int Read);
