using Lodestar.Text.Themes.Reading;
using Lodestar.Text.Vectors;

namespace Lodestar.Text.Themes.Space;

/// <summary>The clauses of one reading, with what the lexicon and the terms know of their words.</summary>
internal sealed class Speech(Corpus corpus, TermBag bag, Lexicon? lexicon)
{
    private readonly int[] _terms = bag.TermsOf(corpus.Words);

    public Corpus Corpus { get; } = corpus;
    public ClauseSet Clauses { get; } = corpus.Clauses;
    public Lexicon? Lexicon { get; } = lexicon;
    public WordRows? Rows { get; } = lexicon is null ? null : new WordRows(lexicon, corpus.Words);

    public bool IsContent(int word, int clause) => Corpus.Words.IsContent(word, Clauses.Languages[clause]);

    /// <summary>The terms of a clause in the order they are said, a term as often as it is said.</summary>
    public void TermsIn(int clause, List<int> terms)
    {
        terms.Clear();
        foreach (var word in Clauses.WordsOf(clause))
        {
            if (_terms[word] is >= 0 and var term && IsContent(word, clause))
                terms.Add(term);
        }
    }

    public int[][] TermsOf(ReadOnlySpan<int> clauses)
    {
        var terms = new List<int>();
        var all = new int[clauses.Length][];
        for (var at = 0; at < clauses.Length; at++)
        {
            TermsIn(clauses[at], terms);
            all[at] = [.. terms];
        }
        return all;
    }

    /// <summary>The clause as it was first written, with the mark that ends it.</summary>
    public string TextOf(int clause)
    {
        var (remark, said) = Corpus.FirstSaid(clause);
        var text = Corpus.Remarks[remark].Text;
        var isEnded = said.End < text.Length && text[said.End] is '.' or '?' or '!';
        return text[said.Start..(isEnded ? said.End + 1 : said.End)];
    }
}
