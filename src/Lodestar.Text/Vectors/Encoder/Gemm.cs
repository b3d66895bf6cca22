using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Lodestar.Text.Vectors.Encoder;

/// <summary>
/// Rows times a matrix whose columns lie in panels. Every result is one chain of fused multiply-adds down its column, in order, whatever the width
/// of the registers: so each processor, each number of rows and each number of threads gives the same bits.
/// </summary>
internal static class Gemm
{
    public const int PanelWidth = 32;
    public const int TileRows = 6;

    /// <summary>Steps taken before the next columns: so much of a panel stays in the cache nearest to the processor while all rows pass.</summary>
    private const int Steps = 256;

    [ThreadStatic]
    private static AlignedFloats? s_panel;

    public static int WholeTiles(int rows) => (rows + TileRows - 1) / TileRows * TileRows;

    /// <summary>to += from × matrix, where a column of the matrix is its bytes times its scale.</summary>
    public static void AddProduct(ReadOnlySpan<float> from, int rows, (sbyte[] Panels, float[] Scales) matrix, Span<float> to)
    {
        var (outputs, inputs) = (matrix.Scales.Length, matrix.Panels.Length / matrix.Scales.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(from.Length, WholeTiles(rows) * inputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(to.Length, WholeTiles(rows) * outputs);
        var panel = (s_panel ??= new AlignedFloats(Steps * PanelWidth)).Span;
        for (var step = 0; step < inputs; step += Steps)
        {
            var size = new TileSize(Math.Min(Steps, inputs - step), inputs, outputs);
            for (var column = 0; column < outputs; column += PanelWidth)
            {
                var bytes = matrix.Panels.AsSpan(column * inputs + step * PanelWidth, PanelWidth * size.Steps);
                Panels.Spread(bytes, matrix.Scales.AsSpan(column, PanelWidth), panel);
                for (var row = 0; row < rows; row += TileRows)
                    Tile(from[(row * inputs + step)..], panel, to[(row * outputs + column)..], size);
            }
        }
    }

    // Without fused steps in the processor (before 2013) their emulation would take seconds for one sentence.
    private static bool HasFusedSteps => Fma.IsSupported || AdvSimd.IsSupported;

    private static void Tile(ReadOnlySpan<float> from, ReadOnlySpan<float> panel, Span<float> to, TileSize size)
    {
        if (!HasFusedSteps)
        {
            TilePlain.Multiply(from, panel, to, size);
            return;
        }
        ref var a = ref MemoryMarshal.GetReference(from);
        ref var b = ref MemoryMarshal.GetReference(panel);
        ref var c = ref MemoryMarshal.GetReference(to);
        if (Vector512.IsHardwareAccelerated)
            Tile512.Multiply(ref a, ref b, ref c, size);
        else
            for (nuint half = 0; half < PanelWidth; half += Tile256.Width)
                Tile256.Multiply(ref a, ref Unsafe.Add(ref b, half), ref Unsafe.Add(ref c, half), size);
    }
}

/// <summary>Steps to take, and how far the rows lie apart in what comes in and in what goes out.</summary>
internal readonly record struct TileSize(int Steps, int Inputs, int Outputs);
