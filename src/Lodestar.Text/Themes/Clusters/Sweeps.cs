using Lodestar.Text.Algebra;

namespace Lodestar.Text.Themes.Clusters;

/// <summary>
/// Lets clauses change clusters by three things at once: how big the cluster is, how well it explains the clause's terms (a Dirichlet-multinomial mixture),
/// and how near its middle lies. The best is taken each time, never a chance one.
/// </summary>
internal sealed class Sweeps(Matrix rows, (int[][] Of, int Count) terms, int[] weights, int threads)
{
    private const float Nearness = 4;
    private const float TermPrior = .05f;
    private const float SizePrior = .1f;
    private const int Most = 8;
    private const double Settled = 1e-3;

    public FineClusters Run(int[] clusters, int count)
    {
        for (var sweep = 0; sweep < Most; sweep++)
        {
            var next = new int[clusters.Length];
            ModelOf(clusters, count).Best(rows, terms.Of, next, threads);
            var changed = next.Zip(clusters).Count(pair => pair.First != pair.Second);
            clusters = next;
            if (changed < Settled * clusters.Length)
                break;
        }
        var held = clusters.Distinct().Order().ToArray();
        clusters = Array.ConvertAll(clusters, cluster => Array.BinarySearch(held, cluster));
        return new FineClusters(clusters, ModelOf(clusters, held.Length));
    }

    private ClusterModel ModelOf(int[] clusters, int count) =>
        new(Centers.Of(rows, clusters, count, weights, threads), LogShares(clusters, count), LogSizes(clusters, count));

    private float[] LogSizes(int[] clusters, int count)
    {
        var sizes = new long[count];
        for (var row = 0; row < clusters.Length; row++)
            sizes[clusters[row]] += weights[row];
        return [.. sizes.Select(size => MathF.Log(size + SizePrior))];
    }

    // A row for each term: the logarithm of its share in every cluster.
    private Matrix LogShares(int[] clusters, int count)
    {
        var shares = new Matrix(Math.Max(1, terms.Count), count);
        var totals = new double[count];
        for (var row = 0; row < clusters.Length; row++)
        {
            foreach (var term in terms.Of[row])
                shares[term][clusters[row]] += weights[row];
            totals[clusters[row]] += (double)weights[row] * terms.Of[row].Length;
        }
        var offsets = totals.Select(total => MathF.Log((float)(total + TermPrior * terms.Count))).ToArray();
        InParallel.Blocks(
            terms.Count,
            threads,
            (from, to) =>
            {
                for (var term = from; term < to; term++)
                {
                    var row = shares[term];
                    for (var cluster = 0; cluster < count; cluster++)
                        row[cluster] = MathF.Log(row[cluster] + TermPrior) - offsets[cluster];
                }
            }
        );
        return shares;
    }

    internal static float Near => Nearness;
}

/// <summary>What is known of each cluster: its middle, the logarithms of its terms' shares and of its size.</summary>
internal sealed record ClusterModel(Matrix Centers, Matrix TermShares, float[] Sizes)
{
    private const int RowsAtOnce = 96;

    public int Count => Sizes.Length;

    /// <summary>The best cluster for every row.</summary>
    public void Best(Matrix rows, int[][] terms, int[] best, int threads)
    {
        var gemm = new Gemm(Centers);
        InParallel.Blocks(
            rows.Rows,
            threads,
            (from, to) =>
            {
                var scores = new float[(to - from) * gemm.Width];
                gemm.Multiply(rows, from, to, scores);
                for (var row = from; row < to; row++)
                    best[row] = Best(scores.AsSpan((row - from) * gemm.Width, gemm.Columns), terms[row]);
            },
            RowsAtOnce
        );
    }

    /// <summary>The best cluster where the nearness to each is known; the scores are written over.</summary>
    public int Best(Span<float> scores, ReadOnlySpan<int> terms)
    {
        for (var cluster = 0; cluster < scores.Length; cluster++)
            scores[cluster] = scores[cluster] * Sweeps.Near + Sizes[cluster];
        foreach (var term in terms)
        {
            var shares = TermShares[term];
            for (var cluster = 0; cluster < scores.Length; cluster++)
                scores[cluster] += shares[cluster];
        }
        return SphericalMeans.Largest(scores);
    }
}

/// <summary>The many small clusters that themes are made of, and the cluster of every clause of the sample.</summary>
internal sealed record FineClusters(int[] Of, ClusterModel Model);
