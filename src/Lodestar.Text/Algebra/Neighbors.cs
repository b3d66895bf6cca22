namespace Lodestar.Text.Algebra;

/// <summary>The nearest rows of every row by cosine, nearest first; the rows must be one long.</summary>
internal sealed class Neighbors
{
    private const int RowsAtOnce = 48;

    private Neighbors(int count, int each) => (Each, Rows, Likeness) = (each, new int[count * each], new float[count * each]);

    public int Each { get; }
    public int[] Rows { get; }
    public float[] Likeness { get; }

    public static Neighbors Of(Matrix rows, int each, int threads)
    {
        each = Math.Min(each, rows.Rows - 1);
        var found = new Neighbors(rows.Rows, each);
        var gemm = new Gemm(rows);
        InParallel.Blocks(
            rows.Rows,
            threads,
            (from, to) =>
            {
                var products = new float[(to - from) * gemm.Width];
                gemm.Multiply(rows, from, to, products);
                for (var row = from; row < to; row++)
                    found.Keep(row, products.AsSpan((row - from) * gemm.Width, gemm.Columns));
            },
            RowsAtOnce
        );
        return found;
    }

    // Insertion into a short sorted list: equal ones stay in the order of the rows.
    private void Keep(int row, ReadOnlySpan<float> products)
    {
        var rows = Rows.AsSpan(row * Each, Each);
        var likeness = Likeness.AsSpan(row * Each, Each);
        var kept = 0;
        for (var other = 0; other < products.Length; other++)
        {
            var product = products[other];
            if ((kept == Each && product <= likeness[^1]) || other == row)
                continue;
            var at = kept < Each ? kept++ : kept - 1;
            for (; at > 0 && likeness[at - 1] < product; at--)
                (likeness[at], rows[at]) = (likeness[at - 1], rows[at - 1]);
            (likeness[at], rows[at]) = (product, other);
        }
    }
}
