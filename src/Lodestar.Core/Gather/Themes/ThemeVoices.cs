using System.Buffers.Binary;

namespace Lodestar.Core.Gather.Themes;

/// <summary>
/// Which answers stand in a theme, for those who keep a receipt of theirs; written once, when a closed survey is heard. An answer is
/// known by the first half of its random id, in the order of the numbers: nothing of when it came or who gave it (anonymity rule 2).
/// </summary>
public sealed class ThemeVoices
{
    private const int Width = sizeof(ulong);

    public ThemeVoices(Theme theme) => (OrganizationId, ThemeId) = (theme.OrganizationId, theme.Id);

    private ThemeVoices() { } // EF

    public Guid OrganizationId { get; private init; }
    public Guid ThemeId { get; private init; }
    public byte[] Marks { get; private set; } = [];

    /// <summary>Takes over which answers the last listening found in the theme.</summary>
    public void Hear(IEnumerable<Guid> answers) => Marks = Pack(answers);

    public bool Contains(Guid answerId)
    {
        var (wanted, low, high) = (MarkOf(answerId), 0, Marks.Length / Width - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = BinaryPrimitives.ReadUInt64BigEndian(Marks.AsSpan(middle * Width));
            if (found == wanted)
                return true;
            (low, high) = found < wanted ? (middle + 1, high) : (low, middle - 1);
        }
        return false;
    }

    private static byte[] Pack(IEnumerable<Guid> answers)
    {
        var marks = answers.Select(MarkOf).Order().Distinct().ToArray();
        var packed = new byte[marks.Length * Width];
        foreach (var (at, mark) in marks.Index())
            BinaryPrimitives.WriteUInt64BigEndian(packed.AsSpan(at * Width), mark);
        return packed;
    }

    /// <summary>Half of a random id, in the order of the ids: enough to know it again in memory, and in half the space.</summary>
    public static ulong MarkOf(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }
}
