namespace Lodestar.Text.Words;

/// <summary>One statement inside a remark: "friendly", "but never on time".</summary>
public sealed class Clause(IReadOnlyList<Token> tokens, string language)
{
    public IReadOnlyList<Token> Tokens { get; } = tokens;
    public TextSpan Span => Tokens[0].Span.Over(Tokens[^1].Span);

    /// <summary>A clause of small words only ("and so on") has nothing to find.</summary>
    public bool HasContent => Tokens.Any(IsContent);

    public bool IsContent(Token token) =>
        token.Kind is TokenKind.Word && token.Plain.Length > 1 && !Language.IsSmallWord(token.Plain, language);

    public bool IsSmall(Token token) => token.Kind is TokenKind.Word && Language.IsSmallWord(token.Plain, language);

    /// <summary>The word that turns this one around ("not" in "not very rude"): the two are never shown apart.</summary>
    public Token? NegatorOf(int index)
    {
        for (var at = index - 1; at >= Math.Max(0, index - Negation.Reach); at--)
        {
            if (IsNegator(Tokens[at]))
                return Tokens[at];
            if (!IsSmall(Tokens[at]))
                return null;
        }
        return null;
    }

    private bool IsNegator(Token token) => Negation.IsNegator(token.Plain, language);
}
