using Lodestar.Text.Algebra;

namespace Lodestar.Text.Themes.Clusters;

/// <summary>Spherical k-means: centers are chosen far apart from the fingerprint of the seed, then moved to the middle of what is nearest to them.</summary>
internal sealed class SphericalMeans(Matrix rows, int threads)
{
    private const int Candidates = 6;
    private const double Settled = 1e-3;
    private const int RowsAtOnce = 96;

    public int[] Cluster(int count, ulong seed, int rounds)
    {
        var centers = FarApart(count, seed);
        var nearest = new int[rows.Rows];
        Array.Fill(nearest, -1);
        for (var round = 0; round < rounds; round++)
        {
            if (Assign(centers, nearest) < Settled * rows.Rows)
                break;
            centers = Middles(nearest, centers);
        }
        return nearest;
    }

    private Matrix FarApart(int count, ulong seed)
    {
        var centers = new Matrix(count, rows.Columns);
        var distances = new float[rows.Rows];
        Array.Fill(distances, float.MaxValue);
        Take((int)(Mix.Bits(seed) % (ulong)rows.Rows), 0, Distances((int)(Mix.Bits(seed) % (ulong)rows.Rows), distances));
        for (var center = 1; center < count; center++)
        {
            var hash = Mix.With(seed, (ulong)center);
            var tries = Enumerable.Range(0, Candidates).Select(n => Draw(distances, Mix.Unit(Mix.With(hash, (ulong)n)))).ToArray();
            var outcomes = new float[Candidates][];
            InParallel.Each(Candidates, threads, n => outcomes[n] = Distances(tries[n], distances));
            var best = Enumerable.Range(0, Candidates).MinBy(n => Sum(outcomes[n]));
            Take(tries[best], center, outcomes[best]);
        }
        return centers;

        void Take(int row, int center, float[] outcome)
        {
            rows[row].CopyTo(centers[center]);
            distances = outcome;
        }
    }

    private float[] Distances(int center, float[] before)
    {
        var distances = new float[rows.Rows];
        for (var row = 0; row < rows.Rows; row++)
            distances[row] = Math.Min(before[row], Math.Max(0, 1 - Lanes.Dot(rows[row], rows[center])));
        return distances;
    }

    private static int Draw(float[] distances, double chance)
    {
        var goal = Sum(distances) * chance;
        var sum = 0.0;
        for (var row = 0; row < distances.Length; row++)
        {
            sum += distances[row];
            if (sum > goal)
                return row;
        }
        return distances.Length - 1;
    }

    private static double Sum(float[] distances)
    {
        var sum = 0.0;
        foreach (var distance in distances)
            sum += distance;
        return sum;
    }

    /// <summary>How many rows changed their center.</summary>
    private int Assign(Matrix centers, int[] nearest)
    {
        var gemm = new Gemm(centers);
        var changed = 0;
        InParallel.Blocks(
            rows.Rows,
            threads,
            (from, to) =>
            {
                var products = new float[(to - from) * gemm.Width];
                gemm.Multiply(rows, from, to, products);
                var moved = 0;
                for (var row = from; row < to; row++)
                {
                    var best = Largest(products.AsSpan((row - from) * gemm.Width, gemm.Columns));
                    moved += best == nearest[row] ? 0 : 1;
                    nearest[row] = best;
                }
                Interlocked.Add(ref changed, moved);
            },
            RowsAtOnce
        );
        return changed;
    }

    public static int Largest(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var at = 1; at < values.Length; at++)
        {
            if (values[at] > values[best])
                best = at;
        }
        return best;
    }

    // A center that nothing is nearest to stays where it is.
    private Matrix Middles(int[] nearest, Matrix before)
    {
        var centers = Centers.Of(rows, nearest, before.Rows, weights: null, threads);
        for (var center = 0; center < before.Rows; center++)
        {
            if (Lanes.Dot(centers[center], centers[center]) == 0)
                before[center].CopyTo(centers[center]);
        }
        return centers;
    }
}
