using System.Globalization;
using Lodestar.Text.Words;

namespace Lodestar.Text.Diff;

/// <summary>A word as it stands between two spaces, and what it is without its marks and capitals; where no spaces are written, a sign.</summary>
internal sealed record DiffWord(string Text, string Core, string Stem)
{
    private const double SignsOfAHanWord = 2;
    private const double SignsOfAThaiWord = 4;

    /// <summary>No space stands before it.</summary>
    public bool IsGlued { get; init; }

    /// <summary>How much of a word it is: a mark alone is none, a Han sign usually half a word.</summary>
    public double Size { get; init; } = 1;

    public static IReadOnlyList<DiffWord> In(string sentence) =>
        [.. sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Apart)];

    private static IEnumerable<DiffWord> Apart(string chunk)
    {
        var starts = StringInfo.ParseCombiningCharacters(chunk);
        var from = 0;
        foreach (var at in starts.Skip(1).Where(at => SizeOfSign(chunk, at) < 1 || SizeOfSign(chunk, from) < 1))
        {
            if (!char.IsLetterOrDigit(chunk, at)) // a mark stays with the sign before it
                continue;
            yield return Of(chunk[from..at]) with
            {
                IsGlued = from > 0,
                Size = SizeOfSign(chunk, from),
            };
            from = at;
        }
        yield return Of(chunk[from..]) is var last && last.Size == 0
            ? last
            : last with
            {
                IsGlued = from > 0,
                Size = SizeOfSign(chunk, from),
            };
    }

    private static double SizeOfSign(string text, int at) =>
        text[at] switch
        {
            >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' => 1 / SignsOfAHanWord,
            >= '\uD840' and <= '\uD884' => 1 / SignsOfAHanWord, // the rarer Han signs
            >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF' => 1 / SignsOfAThaiWord,
            _ => 1,
        };

    private static DiffWord Of(string text)
    {
        var tokens = Tokenizer.Tokens(text);
        if (tokens.Count == 0)
            return new(text, text, text) { Size = 0 };
        // Accents make another word here: a translator's correction is a change.
        return new(text, string.Join('-', tokens.Select(t => t.Text.ToLowerInvariant())), string.Join('-', tokens.Select(t => t.Stem)));
    }
}
