using Lodestar.Text.Algebra;
using Lodestar.Text.Themes.Space;

namespace Lodestar.Text.Themes.Clusters;

/// <summary>Groups clauses by meaning: many fine clusters, formed from a sample.</summary>
internal sealed class Grouping
{
    private const float NearlyAsNear = .5f;
    private readonly ClauseSpace _space;
    private readonly ClusterModel _model;
    private readonly Matrix _middles;
    private readonly Speech _speech;

    private Grouping(ClauseSpace space, ClusterModel model, Speech speech, int[] sample, int[] fine)
    {
        (_space, _model, _speech) = (space, model, speech);
        (_middles, Sample, FineOf) = (model.Centers, sample, fine);
    }

    public int Count => _model.Count;

    /// <summary>How like each other the clusters are.</summary>
    public required double[,] Likeness { get; init; }

    /// <summary>A second cluster that a clause of the sample is nearly as near to; -1 for none. Null where every clause is one statement.</summary>
    public int[]? SecondOf { get; private init; }

    /// <summary>The clauses that the clusters were formed from, in ascending order, and the cluster of each.</summary>
    public int[] Sample { get; }
    public int[] FineOf { get; }

    public static Grouping Of(Speech speech, int[] clauses, (SpacePlan Space, GroupingPlan Grouping) plans, int threads)
    {
        var (space, plan) = plans;
        var sample = ClauseSample.Of(speech.Clauses, clauses, plan.MostSampled, plan.Seed);
        var places = space.Space(speech, sample, threads);
        var rows = places.Rows(speech, sample, threads);
        var smooth = Smoothing.Of(rows, plan.Neighbors, plan.Steps, threads);
        var terms = speech.TermsOf(sample);
        var times = Array.ConvertAll(sample, clause => speech.Clauses.Times[clause]);
        var count = Math.Clamp(plan.FineClusters(sample.Length), 1, sample.Length);
        var first = new SphericalMeans(smooth, threads).Cluster(count, plan.Seed, plan.Rounds);
        var fine = new Sweeps(smooth, (terms, space.Terms.Count), times, threads).Run(first, count);
        var model = fine.Model with { Centers = Centers.Of(rows, fine.Of, fine.Model.Count, weights: null, threads) };
        return new(places, model, speech, sample, fine.Of)
        {
            Likeness = ClusterLikeness.Of(fine, terms, times, space.Terms.Count),
            SecondOf = plan.Fine ? null : Seconds(smooth, fine, threads),
        };
    }

    private static int[] Seconds(Matrix rows, FineClusters fine, int threads)
    {
        var seconds = new int[rows.Rows];
        InParallel.Blocks(
            rows.Rows,
            threads,
            (from, to) =>
            {
                for (var row = from; row < to; row++)
                    seconds[row] = Second(rows[row], fine.Of[row], fine.Model.Centers);
            }
        );
        return seconds;
    }

    private static int Second(ReadOnlySpan<float> row, int first, Matrix centers)
    {
        var (best, nearest) = (-1, NearlyAsNear * Lanes.Dot(row, centers[first]));
        for (var cluster = 0; cluster < centers.Rows; cluster++)
        {
            if (cluster != first && Lanes.Dot(row, centers[cluster]) is var near && near >= nearest)
                (best, nearest) = (cluster, near);
        }
        return best;
    }

    /// <summary>The fine cluster of each of these clauses, of this reading or a later one, and how near its middle it lies.</summary>
    public (int Cluster, float Likeness)[] Place(Speech speech, int[] clauses, int threads)
    {
        var placed = new (int, float)[clauses.Length];
        var gemm = new Gemm(_middles);
        InParallel.Blocks(
            clauses.Length,
            threads,
            (from, to) =>
            {
                var rows = _space.Rows(speech, clauses.AsMemory(from..to), 1);
                var (scores, terms) = (new float[(to - from) * gemm.Width], new List<int>());
                gemm.Multiply(rows, 0, to - from, scores);
                for (var at = from; at < to; at++)
                {
                    speech.TermsIn(clauses[at], terms);
                    placed[at] = Best(speech, clauses[at], scores.AsSpan((at - from) * gemm.Width, gemm.Columns), terms);
                }
            }
        );
        return placed;
    }

    // The likeness is that to the best cluster by all that is known, also where the clause was sampled and lies in another.
    private (int, float) Best(Speech speech, int clause, Span<float> likeness, List<int> terms)
    {
        Span<float> scores = stackalloc float[likeness.Length];
        likeness.CopyTo(scores);
        var best = _model.Best(scores, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(terms));
        var sampled = speech == _speech ? Array.BinarySearch(Sample, clause) : -1;
        return (sampled >= 0 ? FineOf[sampled] : best, likeness[best]);
    }
}

/// <summary>How clusters are formed.</summary>
internal sealed record GroupingPlan(ulong Seed, int Themes, bool Fine)
{
    private const int FinePerTheme = 6;
    private const int ClausesPerCluster = 12;

    public int MostSampled { get; init; } = 13_000;
    public int Neighbors { get; init; } = 15;
    public int Steps { get; init; } = 2;
    public int Rounds { get; init; } = Fine ? 10 : 25;

    /// <summary>Several fine clusters a theme, each of a dozen clauses at least; or as many as themes where each answer asks one thing.</summary>
    public int FineClusters(int clauses) => Fine ? Math.Min(FinePerTheme * Themes, Math.Max(Themes, clauses / ClausesPerCluster)) : Themes;
}
