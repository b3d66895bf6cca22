using Lodestar.Text.Algebra;

namespace Lodestar.Text.Themes.Clusters;

/// <summary>Rows that hold few of many possible columns.</summary>
internal sealed class SparseRows(int columns, IReadOnlyList<(int Column, float Value)[]> rows)
{
    public int Columns { get; } = columns;
    public IReadOnlyList<(int Column, float Value)[]> Rows { get; } = rows;

    public Matrix Times(Matrix right, int threads)
    {
        var product = new Matrix(Rows.Count, right.Columns);
        InParallel.Blocks(
            Rows.Count,
            threads,
            (from, to) =>
            {
                for (var row = from; row < to; row++)
                {
                    foreach (var (column, value) in Rows[row])
                        Lanes.Add(product[row], right[column], value);
                }
            }
        );
        return product;
    }

    public SparseRows Turned()
    {
        var lists = new List<(int, float)>[Columns];
        for (var row = 0; row < Rows.Count; row++)
        {
            foreach (var (column, value) in Rows[row])
                (lists[column] ??= []).Add((row, value));
        }
        return new(Rows.Count, [.. lists.Select(list => list is null ? [] : list.ToArray())]);
    }
}
