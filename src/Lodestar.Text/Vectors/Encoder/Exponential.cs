using System.Runtime.Intrinsics;

namespace Lodestar.Text.Vectors.Encoder;

/// <summary>e to a power and its relatives, to seven digits and with the same bits on every processor, which a system's own library does not promise.</summary>
internal static class Exponential
{
    private const float LowestPower = -87f;
    private const float HighestPower = 88f;
    private const float RoundingShift = 12582912f; // adding 1.5 × 2^23 leaves the nearest whole number in the last bits

    public static Vector256<float> Of(Vector256<float> power)
    {
        var x = Vector256.Min(Vector256.Max(power, Vector256.Create(LowestPower)), Vector256.Create(HighestPower));
        var shifted = Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504f), Vector256.Create(RoundingShift));
        var whole = shifted - Vector256.Create(RoundingShift);
        var rest = Vector256.FusedMultiplyAdd(whole, Vector256.Create(-0.693359375f), x);
        rest = Vector256.FusedMultiplyAdd(whole, Vector256.Create(2.12194440e-4f), rest);
        var two = Vector256.ShiftLeft(Vector256.ConvertToInt32(whole) + Vector256.Create(127), 23).AsSingle();
        return Series(rest) * two;
    }

    public static void Tanh(Span<float> row)
    {
        for (var i = 0; i < row.Length; i += Rows.Lanes)
        {
            var e = Of(Rows.At(row, i) * 2f);
            (Vector256<float>.One - Vector256.Create(2f) / (e + Vector256<float>.One)).StoreUnsafe(ref row[i]);
        }
    }

    /// <summary>Turns the first scores into shares that sum to one; the room behind them, up to a whole number of lanes, becomes zero.</summary>
    public static void Shares(Span<float> scores, int count)
    {
        var largest = scores[0];
        foreach (var score in scores[1..count])
            largest = Math.Max(largest, score);
        var room = scores[..((count + Rows.Lanes - 1) / Rows.Lanes * Rows.Lanes)];
        for (var i = 0; i < room.Length; i += Rows.Lanes)
            Of(Rows.At(room, i) - Vector256.Create(largest)).StoreUnsafe(ref room[i]);
        room[count..].Clear();
        Rows.Scale(room, 1 / Rows.Sum(room));
    }

    private static Vector256<float> Series(Vector256<float> x)
    {
        var sum = Vector256.Create(1.9875691500e-4f);
        sum = Vector256.FusedMultiplyAdd(sum, x, Vector256.Create(1.3981999507e-3f));
        sum = Vector256.FusedMultiplyAdd(sum, x, Vector256.Create(8.3334519073e-3f));
        sum = Vector256.FusedMultiplyAdd(sum, x, Vector256.Create(4.1665795894e-2f));
        sum = Vector256.FusedMultiplyAdd(sum, x, Vector256.Create(1.6666665459e-1f));
        sum = Vector256.FusedMultiplyAdd(sum, x, Vector256.Create(5.0000001201e-1f));
        return Vector256.FusedMultiplyAdd(sum, x * x, x + Vector256<float>.One);
    }
}
