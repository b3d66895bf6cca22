using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lodestar.Text.Vectors.Encoder;

/// <summary>Six rows times 16 columns: twelve registers of 256 bits gather the sums.</summary>
internal static class Tile256
{
    public const int Width = 16;
    private const nuint Half = Width / 2;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(ref float a, ref float b, ref float c, TileSize size)
    {
        nuint inputs = (uint)size.Inputs,
            outputs = (uint)size.Outputs,
            steps = (uint)size.Steps;
        var (r00, r01) = (Vector256.LoadUnsafe(ref c), Vector256.LoadUnsafe(ref c, Half));
        var (r10, r11) = (Vector256.LoadUnsafe(ref c, outputs), Vector256.LoadUnsafe(ref c, outputs + Half));
        var (r20, r21) = (Vector256.LoadUnsafe(ref c, 2 * outputs), Vector256.LoadUnsafe(ref c, 2 * outputs + Half));
        var (r30, r31) = (Vector256.LoadUnsafe(ref c, 3 * outputs), Vector256.LoadUnsafe(ref c, 3 * outputs + Half));
        var (r40, r41) = (Vector256.LoadUnsafe(ref c, 4 * outputs), Vector256.LoadUnsafe(ref c, 4 * outputs + Half));
        var (r50, r51) = (Vector256.LoadUnsafe(ref c, 5 * outputs), Vector256.LoadUnsafe(ref c, 5 * outputs + Half));
        for (nuint k = 0; k < steps; k++)
        {
            var (b0, b1) = (Vector256.LoadUnsafe(ref b, k * Gemm.PanelWidth), Vector256.LoadUnsafe(ref b, k * Gemm.PanelWidth + Half));
            var x = Vector256.Create(Unsafe.Add(ref a, k));
            (r00, r01) = (Vector256.FusedMultiplyAdd(x, b0, r00), Vector256.FusedMultiplyAdd(x, b1, r01));
            x = Vector256.Create(Unsafe.Add(ref a, inputs + k));
            (r10, r11) = (Vector256.FusedMultiplyAdd(x, b0, r10), Vector256.FusedMultiplyAdd(x, b1, r11));
            x = Vector256.Create(Unsafe.Add(ref a, 2 * inputs + k));
            (r20, r21) = (Vector256.FusedMultiplyAdd(x, b0, r20), Vector256.FusedMultiplyAdd(x, b1, r21));
            x = Vector256.Create(Unsafe.Add(ref a, 3 * inputs + k));
            (r30, r31) = (Vector256.FusedMultiplyAdd(x, b0, r30), Vector256.FusedMultiplyAdd(x, b1, r31));
            x = Vector256.Create(Unsafe.Add(ref a, 4 * inputs + k));
            (r40, r41) = (Vector256.FusedMultiplyAdd(x, b0, r40), Vector256.FusedMultiplyAdd(x, b1, r41));
            x = Vector256.Create(Unsafe.Add(ref a, 5 * inputs + k));
            (r50, r51) = (Vector256.FusedMultiplyAdd(x, b0, r50), Vector256.FusedMultiplyAdd(x, b1, r51));
        }
        Store(r00, r01, ref c, 0);
        Store(r10, r11, ref c, outputs);
        Store(r20, r21, ref c, 2 * outputs);
        Store(r30, r31, ref c, 3 * outputs);
        Store(r40, r41, ref c, 4 * outputs);
        Store(r50, r51, ref c, 5 * outputs);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<float> low, Vector256<float> high, ref float c, nuint at)
    {
        low.StoreUnsafe(ref c, at);
        high.StoreUnsafe(ref c, at + Half);
    }
}
