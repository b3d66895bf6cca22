using System.Globalization;
using Lodestar.Text.Words;

namespace Lodestar.Text.Recall;

/// <summary>The words of a sentence to recite; where a script puts no spaces, the signs somebody can forget one by one.</summary>
internal static class RecallTokens
{
    public static IReadOnlyList<Token> Of(string sentence) => [.. Tokenizer.Tokens(sentence).SelectMany(Apart)];

    /// <summary>Whether the rules of English hold: small words of many languages look English, foreign letters do not.</summary>
    public static bool AreEnglish(IReadOnlyList<Token> words, string? language = null) =>
        language is null
            ? Language.Of(words) == "en" && words.All(word => word.Text.All(letter => letter < '\u00C0' || !char.IsLetter(letter)))
            : language.Split('-', '_')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>Lays words together, or apart, as the expected sentence has them: "every one" for everyone, "stressfree" for stress-free.</summary>
    public static IReadOnlyList<Token> LikeIn(IReadOnlyList<Token> expected, IReadOnlyList<Token> typed)
    {
        var single = expected.Select(RecallForm.Of).ToHashSet(StringComparer.Ordinal);
        var pairs = expected.Zip(expected.Skip(1)).ToLookup(pair => RecallForm.Of(pair.First) + RecallForm.Of(pair.Second));
        var words = new List<Token>();
        for (var at = 0; at < typed.Count; at++)
        {
            var form = RecallForm.Of(typed[at]);
            var next = at + 1 < typed.Count ? RecallForm.Of(typed[at + 1]) : "";
            if (next.Length > 0 && single.Contains(form + next) && !(single.Contains(form) && single.Contains(next)))
                words.Add(Together(typed[at], typed[++at]));
            else if (!single.Contains(form) && pairs[form].FirstOrDefault() is { First: { } first } pair)
                words.AddRange(Cut(typed[at], first.Text.Length, pair.Second));
            else
                words.Add(typed[at]);
        }
        return words;
    }

    private static Token Together(Token one, Token other) => new(one.Text + other.Text, one.Span.Over(other.Span), TokenKind.Word);

    private static IEnumerable<Token> Cut(Token word, int at, Token second)
    {
        at = Math.Clamp(Math.Min(at, word.Text.Length - 1), 1, Math.Max(1, word.Text.Length - 1));
        return word.Text.Length < 2 || second.Text.Length == 0
            ? [word]
            :
            [
                new Token(word.Text[..at], new TextSpan(word.Span.Start, at), word.Kind),
                new Token(word.Text[at..], TextSpan.Between(word.Span.Start + at, word.Span.End), word.Kind),
            ];
    }

    private static IEnumerable<Token> Apart(Token token)
    {
        if (token.Kind is not TokenKind.Word || !WritesWithoutSpaces(token.Text[0]))
            return [token];
        var starts = StringInfo.ParseCombiningCharacters(token.Text);
        return starts
            .Index()
            .Select(sign => Sign(token, sign.Item, sign.Index + 1 < starts.Length ? starts[sign.Index + 1] : token.Text.Length));
    }

    private static Token Sign(Token token, int from, int to) =>
        new(token.Text[from..to], TextSpan.Between(token.Span.Start + from, token.Span.Start + to), token.Kind);

    // Thai, Lao, Burmese, Khmer.
    private static bool WritesWithoutSpaces(char letter) =>
        letter is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF';
}
