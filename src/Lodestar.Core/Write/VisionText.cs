using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write;

/// <summary>A vision statement as people will say it: one line, never blank, short enough to remember (R1, R26).</summary>
public sealed record VisionText
{
    public const int MaxLength = 280;

    private const string Around = ".,;:!?…\"“”„«»‘()[]،؛؟。，、！？";

    private VisionText(string value) => Value = value;

    public string Value { get; }

    /// <summary>The words as they stand, with their punctuation; a flag in a gut check names one by its place here (R112).</summary>
    public IReadOnlyList<string> Words => Value.Split(' ');

    /// <summary>A word without the punctuation around it.</summary>
    public string BareWord(int place) =>
        Words[place] is var word && Inner(word) is var (from, length) && length > 0 ? word.Substring(from, length) : word;

    /// <summary>The sentence with another word at a place; the punctuation around it stays.</summary>
    public string With(int place, string word)
    {
        var words = Words.ToArray();
        var (from, length) = Inner(words[place]);
        words[place] = length == 0 ? word : words[place][..from] + word + words[place][(from + length)..];
        return string.Join(' ', words);
    }

    // Where the word itself begins in what stands between two spaces, and how long it is.
    private static (int From, int Length) Inner(string word)
    {
        var from = word.Length - word.AsSpan().TrimStart(Around).Length;
        return (from, word.AsSpan(from).TrimEnd(Around).Length);
    }

    /// <summary>Null when nothing is left after trimming, or when it is longer than <see cref="MaxLength"/>.</summary>
    public static VisionText? TryParse(string? input)
    {
        var line = Line.Of(input);
        return line.Length is > 0 and <= MaxLength ? new VisionText(line) : null;
    }

    public override string ToString() => Value;
}
