using Lodestar.Text.Themes.Reading;
using Lodestar.Text.Vectors;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Placing;

/// <summary>The terms of a codebook laid out for one vocabulary, so that a clause is looked through word by word without comparing letters.</summary>
internal sealed class CodebookIndex
{
    private const int SmallWordsBetween = 2;
    private readonly CompiledCodebook _codebook;
    private readonly Vocabulary _words;
    private readonly int[][] _forms;
    private readonly int[][] _beginnings;

    public CodebookIndex(CompiledCodebook codebook, Vocabulary words, Lexicon? lexicon)
    {
        (_codebook, _words) = (codebook, words);
        _forms = new int[words.Count][];
        for (var word = 0; word < words.Count; word++)
        {
            var forms = codebook.Forms.Matching(words[word].Plain, words.Stems[words.StemOf(word)]);
            var isKnown =
                forms.Length > 0 || words[word].Kind is not TokenKind.Word || lexicon is null || lexicon.Find(words[word].Plain) >= 0;
            _forms[word] = isKnown ? forms : codebook.Forms.Misspelled(words[word].Plain);
        }
        _beginnings = [.. _forms.Select(codebook.Beginning)];
    }

    /// <summary>Every place in a clause that speaks of a theme; a longer term takes its words from the shorter ones.</summary>
    public void Find(ReadOnlySpan<int> clause, byte language, List<Hit> hits)
    {
        hits.Clear();
        for (var at = 0; at < clause.Length; at++)
        {
            foreach (var number in _beginnings[clause[at]])
            {
                var term = _codebook.Terms[number];
                if (!Speaks(term, language) || EndOf(term, clause, at, language) is not { } last)
                    continue;
                if (term.Theme >= 0)
                    hits.Add(new Hit(term.Theme, at, last, term.Term.IsAside));
                at = last;
                break;
            }
        }
        if (hits.Count > 1)
        {
            var strongest = hits.Max(StrengthOf);
            hits.RemoveAll(hit => StrengthOf(hit) < strongest);
        }
        AddWider(hits);
    }

    private void AddWider(List<Hit> hits)
    {
        for (var at = hits.Count - 1; at >= 0; at--)
        {
            if (_codebook.Wider[hits[at].Theme] is not ClausePlaces.None and var wider)
                hits.Add(hits[at] with { Theme = wider });
        }
    }

    // What is said of something hides what it is said of, and either hides general praise.
    private int StrengthOf(Hit hit) =>
        _codebook.CountsAlone[hit.Theme] ? 0
        : hit.IsAside ? 1
        : 2;

    private int? EndOf(CompiledTerm term, ReadOnlySpan<int> clause, int start, byte language)
    {
        var at = start;
        for (var part = 1; part < term.Forms.Length; part++)
        {
            if (Next(term.Forms[part], clause, at + 1, language) is not { } found)
                return null;
            at = found;
        }
        return at;
    }

    private int? Next(int form, ReadOnlySpan<int> clause, int from, byte language)
    {
        for (var at = from; at < clause.Length && at <= from + SmallWordsBetween; at++)
        {
            if (_forms[clause[at]].AsSpan().Contains(form))
                return at;
            if (!_words.IsSmall(clause[at], language))
                return null;
        }
        return null;
    }

    private static bool Speaks(CompiledTerm term, byte language) =>
        language >= Language.Known.Count || term.Term.Language == Language.CodeOf(language);
}

/// <summary>A theme of the codebook found in a clause, from one of its words to another.</summary>
internal readonly record struct Hit(int Theme, int First, int Last, bool IsAside);
