namespace Lodestar.Text.Algebra;

/// <summary>Eigenvalues of a small symmetric matrix by Jacobi's rotations, largest first.</summary>
internal static class Symmetric
{
    private const int MostSweeps = 12;

    /// <summary>Row i of the vectors belongs to value i.</summary>
    public static (double[] Values, double[,] Vectors) Eigen(double[,] matrix, int size)
    {
        var vectors = new double[size, size];
        for (var i = 0; i < size; i++)
            vectors[i, i] = 1;
        for (var sweep = 0; sweep < MostSweeps && OffDiagonal(matrix, size) > 1e-10; sweep++)
        {
            for (var p = 0; p < size; p++)
            {
                for (var q = p + 1; q < size; q++)
                    Rotate(matrix, vectors, size, p, q);
            }
        }
        var order = Enumerable.Range(0, size).OrderByDescending(i => matrix[i, i]).ThenBy(i => i).ToArray();
        var sorted = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < size; k++)
                sorted[i, k] = vectors[order[i], k];
        }
        return ([.. order.Select(i => matrix[i, i])], sorted);
    }

    private static double OffDiagonal(double[,] matrix, int size)
    {
        var (off, on) = (0.0, 1e-300);
        for (var i = 0; i < size; i++)
        {
            on += matrix[i, i] * matrix[i, i];
            for (var j = 0; j < i; j++)
                off += matrix[i, j] * matrix[i, j];
        }
        return off / on;
    }

    private static void Rotate(double[,] matrix, double[,] vectors, int size, int p, int q)
    {
        if (Math.Abs(matrix[p, q]) < 1e-300)
            return;
        var theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q]);
        var t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        var c = 1 / Math.Sqrt(t * t + 1);
        var s = t * c;
        for (var k = 0; k < size; k++)
            (matrix[k, p], matrix[k, q]) = (c * matrix[k, p] - s * matrix[k, q], s * matrix[k, p] + c * matrix[k, q]);
        for (var k = 0; k < size; k++)
        {
            (matrix[p, k], matrix[q, k]) = (c * matrix[p, k] - s * matrix[q, k], s * matrix[p, k] + c * matrix[q, k]);
            (vectors[p, k], vectors[q, k]) = (c * vectors[p, k] - s * vectors[q, k], s * vectors[p, k] + c * vectors[q, k]);
        }
    }
}
