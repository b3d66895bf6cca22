using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lodestar.Text.Algebra;

/// <summary>
/// Inner products of many rows with many rows. Every product adds its terms one after the other with fused multiply-add,
/// so that 256-bit and 512-bit machines give the same bits.
/// </summary>
internal sealed unsafe class Gemm
{
    private const int Panel = 32;
    private const int RowsAtOnce = 6;
    private readonly float[] _panels;
    private readonly int _depth;

    /// <summary>Prepares the rows on the right-hand side.</summary>
    public Gemm(Matrix right)
    {
        (Columns, _depth) = (right.Rows, right.Stride);
        Width = (right.Rows + Panel - 1) / Panel * Panel;
        _panels = GC.AllocateUninitializedArray<float>(Width * _depth);
        for (var column = 0; column < Width; column++)
            Pack(right, column);
    }

    public int Columns { get; }

    /// <summary>Columns padded to whole panels: how long a row of results is.</summary>
    public int Width { get; }

    /// <summary>Products of the rows `from` to `to` with every row on the right: `Width` numbers a row, those beyond `Columns` without meaning.</summary>
    public void Multiply(Matrix left, int from, int to, Span<float> results)
    {
        if (left.Stride != _depth || results.Length < (to - from) * Width)
            throw new ArgumentException("The two sides do not fit together.", nameof(left));
        fixed (
            float* a = left.Values,
                panels = _panels,
                c = results
        )
        {
            for (var column = 0; column < Width; column += Panel)
            {
                var panel = panels + (long)column * _depth;
                var row = from;
                for (; row + RowsAtOnce <= to; row += RowsAtOnce)
                    SixRows(a + (long)row * _depth, panel, c + (long)(row - from) * Width + column);
                for (; row < to; row++)
                    OneRow(a + (long)row * _depth, panel, c + (long)(row - from) * Width + column);
            }
        }
    }

    private void Pack(Matrix right, int column)
    {
        var start = column / Panel * Panel * _depth + column % Panel;
        var row = column < right.Rows ? right[column] : default;
        for (var k = 0; k < _depth; k++)
            _panels[start + k * Panel] = row.IsEmpty ? 0 : row[k];
    }

    private void SixRows(float* a, float* b, float* c)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            SixRows512(a, b, c);
            return;
        }
        SixRows256(a, b, c);
        SixRows256(a, b + Panel / 2, c + Panel / 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SixRows512(float* a, float* b, float* c)
    {
        Vector512<float> c00 = default,
            c01 = default,
            c10 = default,
            c11 = default,
            c20 = default,
            c21 = default;
        Vector512<float> c30 = default,
            c31 = default,
            c40 = default,
            c41 = default,
            c50 = default,
            c51 = default;
        var depth = (long)_depth;
        for (var k = 0L; k < depth; k++, b += Panel, a++)
        {
            var (b0, b1) = (Vector512.Load(b), Vector512.Load(b + 16));
            var x = Vector512.Create(a[0]);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(a[depth]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(a[2 * depth]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(a[3 * depth]);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            x = Vector512.Create(a[4 * depth]);
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            x = Vector512.Create(a[5 * depth]);
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
        }
        Store(c, c00, c01);
        Store(c + Width, c10, c11);
        Store(c + 2L * Width, c20, c21);
        Store(c + 3L * Width, c30, c31);
        Store(c + 4L * Width, c40, c41);
        Store(c + 5L * Width, c50, c51);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SixRows256(float* a, float* b, float* c)
    {
        Vector256<float> c00 = default,
            c01 = default,
            c10 = default,
            c11 = default,
            c20 = default,
            c21 = default;
        Vector256<float> c30 = default,
            c31 = default,
            c40 = default,
            c41 = default,
            c50 = default,
            c51 = default;
        var depth = (long)_depth;
        for (var k = 0L; k < depth; k++, b += Panel, a++)
        {
            var (b0, b1) = (Vector256.Load(b), Vector256.Load(b + 8));
            var x = Vector256.Create(a[0]);
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(a[depth]);
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            x = Vector256.Create(a[2 * depth]);
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(a[3 * depth]);
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
            x = Vector256.Create(a[4 * depth]);
            c40 = Vector256.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector256.FusedMultiplyAdd(x, b1, c41);
            x = Vector256.Create(a[5 * depth]);
            c50 = Vector256.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector256.FusedMultiplyAdd(x, b1, c51);
        }
        Store(c, c00, c01);
        Store(c + Width, c10, c11);
        Store(c + 2L * Width, c20, c21);
        Store(c + 3L * Width, c30, c31);
        Store(c + 4L * Width, c40, c41);
        Store(c + 5L * Width, c50, c51);
    }

    private void OneRow(float* a, float* b, float* c)
    {
        for (var part = 0; part < Panel; part += 8)
        {
            var sum = Vector256<float>.Zero;
            for (var k = 0L; k < _depth; k++)
                sum = Vector256.FusedMultiplyAdd(Vector256.Create(a[k]), Vector256.Load(b + k * Panel + part), sum);
            sum.Store(c + part);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* c, Vector512<float> low, Vector512<float> high)
    {
        low.Store(c);
        high.Store(c + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* c, Vector256<float> low, Vector256<float> high)
    {
        low.Store(c);
        high.Store(c + 8);
    }
}
