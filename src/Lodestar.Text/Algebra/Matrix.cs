namespace Lodestar.Text.Algebra;

/// <summary>Rows of numbers, each padded with zeros to whole vectors of sixteen.</summary>
internal sealed class Matrix
{
    public const int Lane = 16;

    public Matrix(int rows, int columns)
    {
        (Rows, Columns, Stride) = (rows, columns, PaddedTo(columns));
        Values = new float[(long)rows * Stride];
    }

    public int Rows { get; }
    public int Columns { get; }
    public int Stride { get; }
    public float[] Values { get; }

    public Span<float> this[int row] => Values.AsSpan(row * Stride, Stride);

    public static int PaddedTo(int columns) => (columns + Lane - 1) / Lane * Lane;

    public void NormalizeRows(int threads) =>
        InParallel.Blocks(
            Rows,
            threads,
            (from, to) =>
            {
                for (var row = from; row < to; row++)
                    Lanes.Normalize(this[row]);
            }
        );

    public Matrix Pick(IReadOnlyList<int> rows)
    {
        var picked = new Matrix(rows.Count, Columns);
        for (var at = 0; at < rows.Count; at++)
            this[rows[at]].CopyTo(picked[at]);
        return picked;
    }
}
