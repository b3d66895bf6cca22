using System.Runtime.InteropServices;

namespace Lodestar.Text.Vectors.Encoder;

/// <summary>Numbers that begin at a cache line, so that no load of 64 bytes touches two; zero at first.</summary>
internal sealed class AlignedFloats
{
    private const int Line = 64;
    private readonly float[] _room;
    private readonly int _start;

    public AlignedFloats(int length)
    {
        _room = GC.AllocateArray<float>(length + Line / sizeof(float), pinned: true);
        var past = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(_room, 0) % Line);
        _start = (Line - past) % Line / sizeof(float);
        Length = length;
    }

    public int Length { get; }
    public Span<float> Span => _room.AsSpan(_start, Length);
}
