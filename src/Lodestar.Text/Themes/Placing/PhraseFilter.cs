using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Placing;

/// <summary>Tells clauses that hold certain phrases from those that do not: how people split a theme.</summary>
internal sealed class PhraseFilter
{
    private readonly Evidence _evidence;
    private readonly int[][] _phrases;

    /// <summary>Of every clause: 0 not looked at yet, 1 holds a phrase, 2 holds none.</summary>
    private readonly byte[] _known;

    public PhraseFilter(Evidence evidence, IReadOnlyList<string> phrases)
    {
        (_evidence, _known) = (evidence, new byte[evidence.Corpus.Clauses.Count]);
        var stems = evidence.Corpus.Words.Stems;
        _phrases =
        [
            .. phrases
                .Select(phrase =>
                    Tokenizer.Tokens(phrase).Select(token => Array.BinarySearch(stems, token.Stem, StringComparer.Ordinal)).ToArray()
                )
                .Where(numbers => numbers.Length > 0 && !Array.Exists(numbers, number => number < 0)),
        ];
    }

    public bool IsSaidIn(int remark)
    {
        foreach (var said in _evidence.Corpus.SaidIn(remark))
        {
            if (Holds(said.Clause))
                return true;
        }
        return false;
    }

    /// <summary>Whether the remark speaks of these themes in clauses without the phrases too.</summary>
    public bool IsMoreSaidIn(int remark, IReadOnlySet<int> themes)
    {
        foreach (var said in _evidence.Corpus.SaidIn(remark))
        {
            if (!Holds(said.Clause) && themes.Any(theme => _evidence.Places.Speaks(said.Clause, theme)))
                return true;
        }
        return false;
    }

    private bool Holds(int clause)
    {
        if (_known[clause] == 0)
            _known[clause] = Array.Exists(_phrases, phrase => IsIn(phrase, _evidence.Corpus.Clauses.WordsOf(clause))) ? (byte)1 : (byte)2;
        return _known[clause] == 1;
    }

    private bool IsIn(int[] phrase, ReadOnlySpan<int> clause)
    {
        for (var begin = 0; begin + phrase.Length <= clause.Length; begin++)
        {
            var at = 0;
            while (at < phrase.Length && _evidence.Corpus.Words.StemOf(clause[begin + at]) == phrase[at])
                at++;
            if (at == phrase.Length)
                return true;
        }
        return false;
    }
}
