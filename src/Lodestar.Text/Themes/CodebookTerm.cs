using Lodestar.Text.Words;

namespace Lodestar.Text.Themes;

/// <summary>One word or a few words that speak of a theme: "calm", "no stress", "spokoj*".</summary>
public sealed class CodebookTerm
{
    private CodebookTerm(string text, string language, IReadOnlyList<TermWord> words) => (Text, Language, Words) = (text, language, words);

    public string Text { get; }
    public string Language { get; }

    /// <summary>Names a subject and says nothing of it: it counts only where its clause holds no other theme's words.</summary>
    public bool IsAside { get; private init; }
    internal IReadOnlyList<TermWord> Words { get; }
    internal bool IsEmpty => Words.Count == 0 || Words.Any(word => word.Form.Length == 0);

    public static CodebookTerm Parse(string text, string language, bool aside = false) =>
        new(text, language, [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => TermWord.Parse(word, language))])
        {
            IsAside = aside,
        };
}

/// <summary>A word of a term: English words by their stem, a star by the beginning, `=word` and other languages as they stand.</summary>
internal readonly record struct TermWord(string Form, TermMatch By)
{
    public static TermWord Parse(string word, string language)
    {
        var plain = PlainForm.Of(word.TrimEnd('*'));
        if (word.EndsWith('*'))
            return new(plain, TermMatch.Beginning);
        if (word.StartsWith('='))
            return new(PlainForm.Of(word[1..]), TermMatch.Whole);
        return language == "en" ? new(EnglishStemmer.Stem(plain), TermMatch.Stem) : new(plain, TermMatch.Whole);
    }

    public bool Matches(Token token) =>
        By switch
        {
            TermMatch.Stem => token.Stem == Form,
            TermMatch.Beginning => token.Plain.StartsWith(Form, StringComparison.Ordinal),
            TermMatch.Whole => token.Plain == Form,
        };
}

internal enum TermMatch
{
    Stem,
    Beginning,
    Whole,
}
