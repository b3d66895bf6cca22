namespace Lodestar.Text.Words;

/// <summary>Cuts a text into words, numbers and emoji with their places, in any script and from any input.</summary>
public static class Tokenizer
{
    public static IReadOnlyList<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        var scanner = new TokenScanner(text);
        while (scanner.Next())
            tokens.Add(new Token(scanner.Span.Of(text), scanner.Span, scanner.Kind));
        return tokens;
    }
}
