namespace Lodestar.Text.Algebra;

/// <summary>Makes the columns of a matrix stand at right angles, without changing what they span.</summary>
internal static class Orthonormal
{
    /// <summary>A column that is a sum of the columns before it, but for rounding, is dropped.</summary>
    private const double Dependent = 1e-5;

    public static void MakeColumns(Matrix matrix)
    {
        var factor = Cholesky(InnerProducts(matrix), matrix.Columns);
        for (var row = 0; row < matrix.Rows; row++)
            Solve(factor, matrix[row], matrix.Columns);
    }

    /// <summary>The inner product of every column with every other.</summary>
    public static double[,] InnerProducts(Matrix matrix)
    {
        var sums = new Matrix(matrix.Columns, matrix.Columns);
        for (var row = 0; row < matrix.Rows; row++)
        {
            var values = matrix[row];
            for (var column = 0; column < matrix.Columns; column++)
            {
                if (values[column] != 0)
                    Lanes.Add(sums[column], values, values[column]);
            }
        }
        var products = new double[matrix.Columns, matrix.Columns];
        for (var i = 0; i < matrix.Columns; i++)
        {
            for (var j = 0; j < matrix.Columns; j++)
                products[i, j] = sums[i][j];
        }
        return products;
    }

    private static double[,] Cholesky(double[,] products, int size)
    {
        var largest = 0.0;
        for (var i = 0; i < size; i++)
            largest = Math.Max(largest, products[i, i]);
        var lower = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            var rest = products[i, i];
            for (var j = 0; j < i; j++)
            {
                var sum = products[i, j];
                for (var k = 0; k < j; k++)
                    sum -= lower[i, k] * lower[j, k];
                lower[i, j] = lower[j, j] > 0 ? sum / lower[j, j] : 0;
                rest -= lower[i, j] * lower[i, j];
            }
            lower[i, i] = rest > Dependent * largest ? Math.Sqrt(rest) : 0;
        }
        return lower;
    }

    private static void Solve(double[,] lower, Span<float> row, int size)
    {
        for (var i = 0; i < size; i++)
        {
            double value = row[i];
            for (var k = 0; k < i; k++)
                value -= lower[i, k] * row[k];
            row[i] = lower[i, i] > 0 ? (float)(value / lower[i, i]) : 0;
        }
    }
}
