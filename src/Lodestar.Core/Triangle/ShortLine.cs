using Lodestar.Core.Organizations;

namespace Lodestar.Core.Triangle;

/// <summary>One line of text that is there and not too long.</summary>
internal static class ShortLine
{
    public static string Of(string text, int maxLength)
    {
        var line = Line.Of(text);
        ArgumentException.ThrowIfNullOrEmpty(line, nameof(text));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line.Length, maxLength, nameof(text));
        return line;
    }

    public static string? OrNull(string? text, int maxLength) => Line.OrNull(text) is { } line ? Of(line, maxLength) : null;
}
