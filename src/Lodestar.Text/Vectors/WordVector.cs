using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lodestar.Text.Vectors;

/// <summary>What a lexicon knows of one word's meaning: small whole numbers and the scale that turns them into a vector.</summary>
public readonly ref struct WordVector(ReadOnlySpan<sbyte> values, float scale)
{
    public ReadOnlySpan<sbyte> Values { get; } = values;
    public float Scale { get; } = scale;

    /// <summary>Adds weight × vector to the sum; each place is one product and one addition, so every processor gives the same bits.</summary>
    public void AddTo(Span<float> sum, float weight)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sum.Length, Values.Length);
        ref var from = ref MemoryMarshal.GetReference(Values);
        ref var into = ref MemoryMarshal.GetReference(sum);
        var factor = weight * Scale;
        var i = 0;
        for (; i <= Values.Length - Vector128<sbyte>.Count; i += Vector128<sbyte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, (nuint)i));
            Add(low, factor, ref into, i);
            Add(high, factor, ref into, i + Vector128<short>.Count);
        }
        for (; i < Values.Length; i++)
            sum[i] += Values[i] * factor;
    }

    private static void Add(Vector128<short> values, float factor, ref float into, int at)
    {
        var (low, high) = Vector128.Widen(values);
        var whole = Vector256.ConvertToSingle(Vector256.Create(low, high));
        (Vector256.LoadUnsafe(ref into, (nuint)at) + whole * factor).StoreUnsafe(ref into, (nuint)at);
    }
}
