namespace Lodestar.Text.Words;

/// <summary>One word, number or emoji of a text, and where it stands.</summary>
public sealed class Token(string text, TextSpan span, TokenKind kind)
{
    public string Text { get; } = text;
    public TextSpan Span { get; } = span;
    public TokenKind Kind { get; } = kind;

    /// <summary>Lower case, without accents, one kind of apostrophe: what words are compared by.</summary>
    public string Plain => field ??= PlainForm.Of(Text);

    /// <summary>What inflected forms of an English word share; the plain form for everything that is no word.</summary>
    public string Stem => field ??= Kind is TokenKind.Word ? EnglishStemmer.Stem(Plain) : Plain;

    public override string ToString() => Text;
}

public enum TokenKind
{
    Word,
    Number,
    Emoji,
}
