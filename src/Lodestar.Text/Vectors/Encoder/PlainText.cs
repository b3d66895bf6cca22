using System.Text;

namespace Lodestar.Text.Vectors.Encoder;

/// <summary>Writes a text as the encoder learned to read it: compatible letters made one (NFKC), a bar before each word.</summary>
internal static class PlainText
{
    private const char Bar = '\u2581';

    /// <summary>Fills the room with the beginning of the text and says how much of it; white space of any kind and length is one bar.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> room)
    {
        text = text[..Math.Min(text.Length, room.Length)];
        return Ascii.IsValid(text) ? Bars(text, room) : Bars(Normal(text), room);
    }

    private static string Normal(ReadOnlySpan<char> text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // half of a pair becomes the sign for an unreadable letter
            whole.Append(rune);
        return whole.ToString().Normalize(NormalizationForm.FormKC);
    }

    private static int Bars(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        var between = true;
        foreach (var letter in text.Trim())
        {
            var white = char.IsWhiteSpace(letter) || char.IsControl(letter);
            if (between && !white && length < room.Length)
                room[length++] = Bar;
            if (!white && length < room.Length)
                room[length++] = letter;
            between = white;
        }
        return length;
    }
}
