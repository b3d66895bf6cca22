using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lodestar.Text.Algebra;

/// <summary>Sums over rows of numbers, always in sixteen lanes and in the same order, so that every machine gets the same bits.</summary>
internal static class Lanes
{
    private const int Width = 8;

    /// <summary>Both must be of one length, a multiple of sixteen.</summary>
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        ref var a = ref MemoryMarshal.GetReference(one);
        ref var b = ref MemoryMarshal.GetReference(other);
        var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (nuint at = 0; at < (nuint)one.Length; at += Matrix.Lane)
        {
            low = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, at), Vector256.LoadUnsafe(ref b, at), low);
            high = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, at + Width), Vector256.LoadUnsafe(ref b, at + Width), high);
        }
        return Total(low + high);
    }

    /// <summary>Adds `times` the row to the sum.</summary>
    public static void Add(Span<float> sum, ReadOnlySpan<float> row, float times)
    {
        ref var into = ref MemoryMarshal.GetReference(sum);
        ref var from = ref MemoryMarshal.GetReference(row);
        var factor = Vector256.Create(times);
        for (nuint at = 0; at < (nuint)sum.Length; at += Width)
            Vector256
                .FusedMultiplyAdd(Vector256.LoadUnsafe(ref from, at), factor, Vector256.LoadUnsafe(ref into, at))
                .StoreUnsafe(ref into, at);
    }

    public static void Scale(Span<float> row, float times)
    {
        ref var into = ref MemoryMarshal.GetReference(row);
        var factor = Vector256.Create(times);
        for (nuint at = 0; at < (nuint)row.Length; at += Width)
            (Vector256.LoadUnsafe(ref into, at) * factor).StoreUnsafe(ref into, at);
    }

    /// <summary>Makes the row one long; a row of zeros stays as it is.</summary>
    public static void Normalize(Span<float> row, float length = 1)
    {
        var norm = MathF.Sqrt(Dot(row, row));
        if (norm > 1e-9f)
            Scale(row, length / norm);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Total(Vector256<float> lanes)
    {
        var half = lanes.GetLower() + lanes.GetUpper();
        return half.GetElement(0) + half.GetElement(2) + (half.GetElement(1) + half.GetElement(3));
    }
}
