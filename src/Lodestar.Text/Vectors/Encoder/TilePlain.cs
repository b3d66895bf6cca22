namespace Lodestar.Text.Vectors.Encoder;

/// <summary>
/// The same six rows without fused steps, in 64 bits rounded to 32 after each: one step in a thousand million differs in its last bit, which the
/// rounding to whole numbers takes away.
/// </summary>
internal static class TilePlain
{
    public static void Multiply(ReadOnlySpan<float> from, ReadOnlySpan<float> panel, Span<float> to, TileSize size)
    {
        for (var row = 0; row < Gemm.TileRows; row++)
        {
            var sums = to.Slice(row * size.Outputs, Gemm.PanelWidth);
            for (var k = 0; k < size.Steps; k++)
                Add(from[row * size.Inputs + k], panel.Slice(k * Gemm.PanelWidth, Gemm.PanelWidth), sums);
        }
    }

    private static void Add(double factor, ReadOnlySpan<float> values, Span<float> sums)
    {
        for (var column = 0; column < values.Length; column++)
            sums[column] = (float)(factor * values[column] + sums[column]);
    }
}
