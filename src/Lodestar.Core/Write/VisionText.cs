using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write;

/// <summary>A vision statement as people will say it: one line, never blank, short enough to remember (R1, R26).</summary>
public sealed record VisionText
{
    public const int MaxLength = 280;

    private VisionText(string value) => Value = value;

    public string Value { get; }

    /// <summary>The words as they stand, with their punctuation; a flag in a gut check names one by its place here (R112).</summary>
    public IReadOnlyList<string> Words => Value.Split(' ');

    /// <summary>Null when nothing is left after trimming, or when it is longer than <see cref="MaxLength"/>.</summary>
    public static VisionText? TryParse(string? input)
    {
        var line = Line.Of(input);
        return line.Length is > 0 and <= MaxLength ? new VisionText(line) : null;
    }

    public override string ToString() => Value;
}
