using System.Numerics;

namespace Lodestar.Web.Design;

/// <summary>
/// The CRC-32 of a piece of data, prepared so that it can follow any other piece without being read again: what stands before is shifted
/// by the length of the piece, which is one linear map of 32 bits.
/// </summary>
internal sealed class Checksum
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(value => Reduced((uint)value, 8))];

    private readonly uint _sum;
    private readonly uint[] _shift;

    private Checksum(uint sum, uint[] shift) => (_sum, _shift) = (sum, shift);

    public static Checksum Of(ReadOnlySpan<byte> data)
    {
        var shift = new uint[32];
        for (var bit = 0; bit < 32; bit++)
            shift[bit] = Shifted(1u << bit, data.Length);
        return new Checksum(Continue(0, data), shift);
    }

    /// <summary>The sum of what has this sum, with this piece behind it.</summary>
    public uint After(uint before)
    {
        var sum = _sum;
        for (; before != 0; before &= before - 1)
            sum ^= _shift[BitOperations.TrailingZeroCount(before)];
        return sum;
    }

    /// <summary>The sum of what has this sum, with these bytes behind it.</summary>
    public static uint Continue(uint before, ReadOnlySpan<byte> data)
    {
        var sum = ~before;
        foreach (var value in data)
            sum = s_table[(sum ^ value) & 0xFF] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Shifted(uint sum, int bytes)
    {
        for (var i = 0; i < bytes; i++)
            sum = s_table[sum & 0xFF] ^ (sum >> 8);
        return sum;
    }

    private static uint Reduced(uint value, int bits)
    {
        for (var bit = 0; bit < bits; bit++)
            value = (value & 1) == 0 ? value >> 1 : Polynomial ^ (value >> 1);
        return value;
    }
}
