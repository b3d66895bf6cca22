using Lodestar.Text.Vectors.Encoder;

namespace Lodestar.Text.Tests.Vectors;

public class GemmTests
{
    private const int Inputs = 600;
    private const int Outputs = 64;

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(13)]
    public void A_product_is_one_chain_of_fused_steps_down_each_column(int rows)
    {
        var (from, scales, to) = (Numbers(Gemm.WholeTiles(rows) * Inputs), Numbers(Outputs), new float[Gemm.WholeTiles(rows) * Outputs]);
        var panels = Array.ConvertAll(Numbers(Inputs * Outputs), number => (sbyte)(number * 40));

        Gemm.AddProduct(from, rows, (panels, scales), to);

        for (var row = 0; row < rows; row++)
        for (var column = 0; column < Outputs; column++)
            to[row * Outputs + column].ShouldBe(Chain(from.AsSpan(row * Inputs, Inputs), panels, column, scales[column]));
    }

    [Fact]
    public void Registers_of_either_width_give_the_same_bits_and_none_nearly_so()
    {
        var (from, panel) = (Numbers(Gemm.TileRows * Inputs), Numbers(Inputs * Gemm.PanelWidth));
        var size = new TileSize(Inputs, Inputs, Gemm.PanelWidth);
        var (wide, narrow) = (new float[6 * Gemm.PanelWidth], new float[6 * Gemm.PanelWidth]);

        Tile512.Multiply(ref from[0], ref panel[0], ref wide[0], size);
        Tile256.Multiply(ref from[0], ref panel[0], ref narrow[0], size);
        Tile256.Multiply(ref from[0], ref panel[16], ref narrow[16], size);

        wide.ShouldBe(narrow);
        wide.AsSpan().Clear();
        TilePlain.Multiply(from, panel, wide, size);
        wide.ShouldBe(narrow, 1e-3);
    }

    [Fact]
    public void The_exponential_agrees_with_the_systems_to_seven_digits()
    {
        for (var power = -80f; power < 80; power += 0.37f)
            Exponential.Of(System.Runtime.Intrinsics.Vector256.Create(power))[3].ShouldBe(MathF.Exp(power), MathF.Exp(power) * 3e-7f);
    }

    private static float Chain(ReadOnlySpan<float> from, sbyte[] panels, int column, float scale)
    {
        var panel = panels.AsSpan(column / Gemm.PanelWidth * Gemm.PanelWidth * Inputs);
        var sum = 0f;
        for (var k = 0; k < Inputs; k++)
            sum = MathF.FusedMultiplyAdd(from[k], panel[k * Gemm.PanelWidth + column % Gemm.PanelWidth] * scale, sum);
        return sum;
    }

    private static float[] Numbers(int count) => [.. Enumerable.Range(1, count).Select(i => MathF.Sin(i * 12.9898f) * 3)];
}
