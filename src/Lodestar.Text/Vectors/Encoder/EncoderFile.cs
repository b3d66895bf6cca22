using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lodestar.Text.Vectors.Encoder;

/// <summary>Takes the parts of encoder.bin one after the other; each array stands there as its values, little-endian, without its length.</summary>
internal ref struct EncoderFile(ReadOnlySpan<byte> rest)
{
    private ReadOnlySpan<byte> _rest = rest;

    public static ReadOnlySpan<byte> Magic => "LODEENC1"u8;
    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <exception cref="InvalidDataException">The file ends before.</exception>
    public ReadOnlySpan<T> Take<T>(int count)
        where T : unmanaged
    {
        var length = count < 0 ? long.MaxValue : (long)count * Unsafe.SizeOf<T>();
        if (length > _rest.Length)
            throw new InvalidDataException("The file is cut.");
        var taken = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return MemoryMarshal.Cast<byte, T>(taken);
    }

    public int Number() => Take<int>(1)[0];
}
