using Lodestar.Text.Algebra;
using Lodestar.Text.Themes.Reading;
using Lodestar.Text.Vectors;

namespace Lodestar.Text.Themes.Placing;

/// <summary>Which themes of the codebook every clause speaks of, and with which words.</summary>
internal sealed class CodebookHits
{
    private readonly Hit[][] _hits;

    private CodebookHits(Hit[][] hits) => _hits = hits;

    public ReadOnlySpan<Hit> In(int clause) => _hits[clause];

    public bool Any(int clause) => _hits[clause].Length > 0;

    public static CodebookHits Of(CompiledCodebook codebook, Corpus corpus, Lexicon? lexicon, int threads)
    {
        var index = new CodebookIndex(codebook, corpus.Words, lexicon);
        var clauses = corpus.Clauses;
        var hits = new Hit[clauses.Count][];
        InParallel.Blocks(
            clauses.Count,
            threads,
            (from, to) =>
            {
                var found = new List<Hit>();
                for (var clause = from; clause < to; clause++)
                {
                    index.Find(clauses.WordsOf(clause), clauses.Languages[clause], found);
                    hits[clause] = found.Count == 0 ? [] : [.. found];
                }
            }
        );
        return new(hits);
    }

    /// <summary>The share of all clauses said that hold words of the codebook.</summary>
    public double ShareOf(ClauseSet clauses)
    {
        var (held, all) = (0L, 0L);
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            all += clauses.Times[clause];
            held += Any(clause) ? clauses.Times[clause] : 0;
        }
        return all == 0 ? 1 : held / (double)all;
    }
}
