namespace Lodestar.Text.Words;

/// <summary>Knows again what a slip of the pen changed: one letter too many, too few, another one, or two the wrong way round.</summary>
internal static class Misspelling
{
    /// <summary>Shorter words have too many neighbors.</summary>
    public const int Shortest = 6;

    public static bool IsOneSlip(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var same = typed.CommonPrefixLength(meant);
        var rest = typed[same..];
        var other = meant[same..];
        return (rest.Length - other.Length) switch
        {
            0 => rest.Length > 0 && (rest[1..].SequenceEqual(other[1..]) || IsTurned(rest, other)),
            1 => rest[1..].SequenceEqual(other),
            -1 => other[1..].SequenceEqual(rest),
            _ => false,
        };
    }

    private static bool IsTurned(ReadOnlySpan<char> rest, ReadOnlySpan<char> other) =>
        rest.Length > 1 && rest[0] == other[1] && rest[1] == other[0] && rest[2..].SequenceEqual(other[2..]);
}
