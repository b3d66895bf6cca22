using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lodestar.Text.Vectors.Encoder;

/// <summary>Turns panels of signed bytes into numbers just before they are used: a quarter of the memory to bring near for one sentence.</summary>
internal static class Panels
{
    private const int Sixteen = 16;

    public static void Spread(ReadOnlySpan<sbyte> values, ReadOnlySpan<float> scales, Span<float> into)
    {
        for (var column = 0; column < Gemm.PanelWidth; column += Sixteen)
        {
            var (left, right) = (Vector256.Create(scales[column..]), Vector256.Create(scales[(column + Sixteen / 2)..]));
            ref var from = ref MemoryMarshal.GetReference(values);
            ref var to = ref MemoryMarshal.GetReference(into);
            for (var at = column; at < values.Length; at += Gemm.PanelWidth)
            {
                var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, (nuint)at));
                (Whole(low) * left).StoreUnsafe(ref to, (nuint)at);
                (Whole(high) * right).StoreUnsafe(ref to, (nuint)(at + Sixteen / 2));
            }
        }
    }

    private static Vector256<float> Whole(Vector128<short> values)
    {
        var (low, high) = Vector128.Widen(values);
        return Vector256.ConvertToSingle(Vector256.Create(low, high));
    }
}
