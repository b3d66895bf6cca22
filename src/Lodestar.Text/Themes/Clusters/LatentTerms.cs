using Lodestar.Text.Algebra;

namespace Lodestar.Text.Themes.Clusters;

/// <summary>The directions in which terms go together (latent semantic analysis by a randomized decomposition with fixed randomness).</summary>
internal static class LatentTerms
{
    private const int Spare = 12;
    private const int Rounds = 2;
    private const double Noise = 1e-5; // weaker directions than this are rounding errors

    /// <summary>A row for each term: where it lies in `places` latent places.</summary>
    public static Matrix Of(SparseRows clauses, int places, ulong seed, int threads)
    {
        var width = Math.Min(places + Spare, Math.Max(1, Math.Min(clauses.Rows.Count, clauses.Columns)));
        var turned = clauses.Turned();
        var terms = RandomRows(clauses.Columns, width, seed);
        for (var round = 0; round < Rounds; round++)
        {
            var rows = clauses.Times(terms, threads);
            Orthonormal.MakeColumns(rows);
            terms = turned.Times(rows, threads);
            if (round + 1 < Rounds)
                Orthonormal.MakeColumns(terms);
        }
        return Strongest(terms, Math.Min(places, width));
    }

    private static Matrix RandomRows(int rows, int columns, ulong seed)
    {
        var random = new Matrix(rows, columns);
        for (var row = 0; row < rows; row++)
        {
            var hash = Mix.With(seed, (ulong)row);
            for (var column = 0; column < columns; column++)
                random[row][column] = (float)(Mix.Unit(Mix.With(hash, (ulong)column)) - .5);
        }
        return random;
    }

    // The columns of `terms` are sums of the singular directions; the eigenvectors of their inner products set them apart.
    private static Matrix Strongest(Matrix terms, int places)
    {
        var (values, vectors) = Symmetric.Eigen(Orthonormal.InnerProducts(terms), terms.Columns);
        var kept = new Matrix(terms.Rows, places);
        for (var term = 0; term < terms.Rows; term++)
        {
            var from = terms[term];
            var to = kept[term];
            for (var place = 0; place < places; place++)
            {
                var sum = 0.0;
                for (var k = 0; k < terms.Columns; k++)
                    sum += from[k] * vectors[place, k];
                to[place] = values[place] > Noise * values[0] ? (float)(sum / Math.Sqrt(values[place])) : 0;
            }
        }
        return kept;
    }
}
