using Lodestar.Text.Themes.Reading;

namespace Lodestar.Text.Themes.Space;

/// <summary>The content words of clauses by their stems, leaving out those that too few clauses hold.</summary>
internal sealed class TermBag
{
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly int[] _holding;
    private readonly int _clauses;

    public TermBag(Corpus corpus, int fewest)
    {
        _clauses = corpus.Clauses.Count;
        var holding = HoldingStem(corpus);
        var kept = Enumerable.Range(0, holding.Length).Where(stem => holding[stem] >= fewest).ToArray();
        Stems = [.. kept.Select(stem => corpus.Words.Stems[stem])];
        _holding = [.. kept.Select(stem => holding[stem])];
        foreach (var (term, stem) in Stems.Index())
            _terms.Add(stem, term);
    }

    public int Count => Stems.Length;
    public string[] Stems { get; }

    /// <summary>How many different clauses hold the term.</summary>
    public int Holding(int term) => _holding[term];

    public float Rarity(int term) => MathF.Log((1 + _clauses) / (1f + _holding[term])) + 1;

    /// <summary>The term of every word; -1 for a word that is none.</summary>
    public int[] TermsOf(Vocabulary words)
    {
        var terms = new int[words.Count];
        for (var word = 0; word < terms.Length; word++)
            terms[word] = _terms.GetValueOrDefault(words.Stems[words.StemOf(word)], -1);
        return terms;
    }

    private static int[] HoldingStem(Corpus corpus)
    {
        var (clauses, words) = (corpus.Clauses, corpus.Words);
        var (holding, last) = (new int[words.Stems.Length], new int[words.Stems.Length]);
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            foreach (var word in clauses.WordsOf(clause))
            {
                var stem = words.StemOf(word);
                if (last[stem] == clause + 1 || !words.IsContent(word, clauses.Languages[clause]))
                    continue;
                last[stem] = clause + 1;
                holding[stem]++;
            }
        }
        return holding;
    }
}
