using System.Text;

namespace Lodestar.Text.Words;

/// <summary>Walks from token to token without copying anything: what a million answers are read with.</summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public TextSpan Span { get; private set; }
    public TokenKind Kind { get; private set; }

    public bool Next()
    {
        while (_at < _text.Length)
        {
            var first = Runes.At(_text, _at);
            if (EndOfToken(_at, first) is not { } end)
            {
                _at += first.Utf16SequenceLength;
                continue;
            }
            (Span, Kind, _at) = (TextSpan.Between(_at, end), KindOf(first), end);
            return true;
        }
        return false;
    }

    private static TokenKind KindOf(Rune first) =>
        Rune.IsDigit(first) ? TokenKind.Number
        : Runes.IsEmoji(first) ? TokenKind.Emoji
        : TokenKind.Word;

    private readonly int? EndOfToken(int start, Rune first)
    {
        if (first.IsAscii)
            return char.IsAsciiLetterOrDigit((char)first.Value) ? EndOfWord(start) : null;
        if (Runes.StandsAlone(first))
            return start + first.Utf16SequenceLength;
        if (Rune.IsLetterOrDigit(first))
            return EndOfWord(start);
        return Runes.IsEmoji(first) ? EndOfEmoji(start) : null;
    }

    private readonly int EndOfWord(int start)
    {
        var at = start;
        while (at < _text.Length)
        {
            if (char.IsAsciiLetterOrDigit(_text[at]))
            {
                at++;
                continue;
            }
            var rune = Runes.At(_text, at);
            if ((!Runes.IsPartOfWord(rune) && !JoinsItsNeighbors(at)) || Runes.StandsAlone(rune))
                break;
            at += rune.Utf16SequenceLength;
        }
        return at;
    }

    // don't, l'été, 1.5, 10,000: the mark between belongs to the word.
    private readonly bool JoinsItsNeighbors(int at) =>
        at > 0
        && at + 1 < _text.Length
        && _text[at] switch
        {
            '\'' or '\u2019' or '\u02BC' => char.IsLetter(_text[at - 1]) && char.IsLetter(_text[at + 1]),
            '.' or ',' => char.IsAsciiDigit(_text[at - 1]) && char.IsAsciiDigit(_text[at + 1]),
            '\u200C' => true,
            _ => false,
        };

    private readonly int EndOfEmoji(int start)
    {
        var first = Runes.At(_text, start);
        var at = start + first.Utf16SequenceLength;
        if (Runes.IsFlagLetter(first) && at < _text.Length && Runes.IsFlagLetter(Runes.At(_text, at)))
            return at + 2;

        while (at < _text.Length)
        {
            var rune = Runes.At(_text, at);
            var continues = Runes.IsEmojiModifier(rune) || (Runes.IsEmoji(rune) && _text[at - 1] == Runes.Joiner);
            if (!continues)
                break;
            at += rune.Utf16SequenceLength;
        }
        return at;
    }
}
