using Lodestar.Text.Algebra;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Reading;

/// <summary>Every word that was said, in ordinal order, with what is known about it.</summary>
internal sealed class Vocabulary
{
    private readonly WordSeen[] _words;
    private readonly int[] _stems;

    public Vocabulary(WordSeen[] words, int threads)
    {
        _words = words;
        var stems = new string[words.Length];
        InParallel.Blocks(
            words.Length,
            threads,
            (from, to) =>
            {
                for (var word = from; word < to; word++)
                    stems[word] = words[word].Kind is TokenKind.Word ? EnglishStemmer.Stem(words[word].Plain) : words[word].Plain;
            }
        );
        Stems = [.. stems.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = Stems.Index().ToDictionary(stem => stem.Item, stem => stem.Index, StringComparer.Ordinal);
        _stems = [.. stems.Select(stem => numbers[stem])];
    }

    public int Count => _words.Length;
    public string[] Stems { get; }

    public WordSeen this[int word] => _words[word];

    public int StemOf(int word) => _stems[word];

    public bool IsSmall(int word, byte language) =>
        _words[word].Kind is TokenKind.Word && (_words[word].SmallIn & Language.BitOf(language)) != 0;

    public bool IsContent(int word, byte language) =>
        _words[word].Kind is TokenKind.Word && _words[word].Plain.Length > 1 && (_words[word].SmallIn & Language.BitOf(language)) == 0;

    /// <summary>Where the word stands that turns this one around: the two are never shown apart.</summary>
    public int? NegatorBefore(ReadOnlySpan<int> clause, int index, byte language)
    {
        for (var at = index - 1; at >= Math.Max(0, index - Negation.Reach); at--)
        {
            if (_words[clause[at]].IsNegator && Negation.IsNegator(_words[clause[at]].Plain, Language.CodeOf(language)))
                return at;
            if (!IsSmall(clause[at], language))
                return null;
        }
        return null;
    }
}
