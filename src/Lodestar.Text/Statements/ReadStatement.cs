using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>A statement after one reading: its words, where they stand, how long they take to say, and which of them are listed.</summary>
internal sealed class ReadStatement
{
    private const int HardFrom = 3;
    private readonly ILookup<string, WordHit> _hits;
    private readonly bool _namesAreMarked;

    public ReadStatement(string text, string? language = null)
    {
        Text = text;
        Tokens = [.. Tokenizer.Tokens(text).Where(token => token.Kind is not TokenKind.Emoji)];
        Language = StatementLanguage.Of(Tokens, language);
        Words = WordsOf(text, Tokens);
        WordCount = WordLength.Of(Words);
        Syllables = Words.Sum(SyllablesIn);
        Sentences = Math.Max(1, Lodestar.Text.Words.Sentences.Of(text, Tokens).Count());
        _hits = (Language.IsEnglish ? StatementWords.Current.HitsIn(text, Tokens) : []).ToLookup(hit => hit.Word.Group);
        _namesAreMarked = Words.Count(word => IsCapital(word)) * 2 <= Words.Count;
    }

    public string Text { get; }
    public StatementLanguage Language { get; }
    public IReadOnlyList<Token> Tokens { get; }
    public IReadOnlyList<StatementWord> Words { get; }

    /// <summary>How many words a reader counts, also where the script puts no spaces between them.</summary>
    public int WordCount { get; }
    public int Syllables { get; }
    public int Sentences { get; }

    /// <summary>Years of school a reader needs (Flesch-Kincaid); words and names that everybody knows are as easy as short ones.</summary>
    public double Grade =>
        Words.Count == 0 ? 0 : .39 * Words.Count / Sentences + 11.8 * Words.Sum(SyllablesThatWeigh) / Words.Count - 15.59;

    public IReadOnlyList<StatementWord> LongWords => [.. Words.Where(word => SyllablesThatWeigh(word) >= HardFrom)];

    /// <summary>The listed words of one group, in the order of the statement.</summary>
    public IReadOnlyList<WordHit> HitsOf(string group) => [.. _hits[group]];

    public static bool Holds(string group, Token token) => StatementWords.Current.Holds(group, token.Plain);

    private int SyllablesThatWeigh(StatementWord word) =>
        IsEverydayWord(word) || IsName(word) ? Math.Min(HardFrom - 1, SyllablesIn(word)) : SyllablesIn(word);

    private static bool IsEverydayWord(StatementWord word) =>
        word.Plain.Split('-').All(part => StatementWords.Current.Holds("everyday", part) || Statements.Syllables.Count(part) < HardFrom);

    private bool IsName(StatementWord word) => _namesAreMarked && word.Span.Start != Words[0].Span.Start && IsCapital(word);

    private bool IsCapital(StatementWord word) => char.IsUpper(Text[word.Span.Start]);

    private int SyllablesIn(StatementWord word) => word.Plain.Split('-').Sum(part => Statements.Syllables.Count(part, Language));

    // World-class is one word here, though its parts are two.
    private static List<StatementWord> WordsOf(string text, IReadOnlyList<Token> tokens)
    {
        var words = new List<StatementWord>();
        foreach (var token in tokens)
        {
            var joins = words.Count > 0 && token.Span.Start - words[^1].Span.End == 1 && text[words[^1].Span.End] is '-' or '\u2011';
            if (joins)
                words[^1] = new StatementWord($"{words[^1].Plain}-{token.Plain}", words[^1].Span.Over(token.Span));
            else
                words.Add(new StatementWord(token.Plain, token.Span));
        }
        return words;
    }
}

internal readonly record struct StatementWord(string Plain, TextSpan Span);
