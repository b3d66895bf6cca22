using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lodestar.Text.Vectors.Encoder;

/// <summary>What is done to rows between matrices. Sums have eight lanes and one order everywhere, so that every processor gives the same bits.</summary>
internal static class Rows
{
    public const int Lanes = 8;

    public static void Add(Span<float> into, ReadOnlySpan<float> what)
    {
        for (var i = 0; i < into.Length; i += Lanes)
            (At(into, i) + At(what, i)).StoreUnsafe(ref into[i]);
    }

    public static void KeepPositive(Span<float> row)
    {
        for (var i = 0; i < row.Length; i += Lanes)
            Vector256.Max(At(row, i), Vector256<float>.Zero).StoreUnsafe(ref row[i]);
    }

    public static void Scale(Span<float> row, float factor)
    {
        for (var i = 0; i < row.Length; i += Lanes)
            (At(row, i) * factor).StoreUnsafe(ref row[i]);
    }

    /// <summary>into += factor × what</summary>
    public static void AddScaled(Span<float> into, ReadOnlySpan<float> what, float factor)
    {
        var factors = Vector256.Create(factor);
        for (var i = 0; i < into.Length; i += Lanes)
            Vector256.FusedMultiplyAdd(At(what, i), factors, At(into, i)).StoreUnsafe(ref into[i]);
    }

    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < a.Length; i += Lanes)
            sum = Vector256.FusedMultiplyAdd(At(a, i), At(b, i), sum);
        return Sum(sum);
    }

    public static float Sum(ReadOnlySpan<float> row)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < row.Length; i += Lanes)
            sum += At(row, i);
        return Sum(sum);
    }

    /// <summary>Rows of each sentence become their mean, the first sentence's in the first row and so on.</summary>
    public static void Average(Span<float> rows, int width, ReadOnlySpan<int> ends)
    {
        var begin = 0;
        for (var sentence = 0; sentence < ends.Length; sentence++)
        {
            var mean = rows.Slice(sentence * width, width);
            rows.Slice(begin * width, width).CopyTo(mean);
            for (var row = begin + 1; row < ends[sentence]; row++)
                Add(mean, rows.Slice(row * width, width));
            Scale(mean, 1f / (ends[sentence] - begin));
            begin = ends[sentence];
        }
    }

    public static void Normalize(ReadOnlySpan<float> from, ReadOnlySpan<float> gain, ReadOnlySpan<float> bias, Span<float> to)
    {
        const float smallest = 1e-6f;
        var mean = Vector256.Create(Sum(from) / from.Length);
        var squares = Vector256<float>.Zero;
        for (var i = 0; i < from.Length; i += Lanes)
        {
            var apart = At(from, i) - mean;
            squares = Vector256.FusedMultiplyAdd(apart, apart, squares);
        }
        var spread = Vector256.Create(1 / MathF.Sqrt(Sum(squares) / from.Length + smallest));
        for (var i = 0; i < from.Length; i += Lanes)
            Vector256.FusedMultiplyAdd((At(from, i) - mean) * spread, At(gain, i), At(bias, i)).StoreUnsafe(ref to[i]);
    }

    public static Vector256<float> At(ReadOnlySpan<float> row, int at) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(row), (nuint)at);

    private static float Sum(Vector256<float> lanes)
    {
        var four = lanes.GetLower() + lanes.GetUpper();
        return (four[0] + four[2]) + (four[1] + four[3]);
    }
}
