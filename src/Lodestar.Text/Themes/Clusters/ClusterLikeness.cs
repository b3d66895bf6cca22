using Lodestar.Text.Algebra;

namespace Lodestar.Text.Themes.Clusters;

/// <summary>How like two clusters are: half by where they lie, half by the terms that set each apart.</summary>
internal static class ClusterLikeness
{
    public static double[,] Of(FineClusters fine, int[][] terms, int[] weights, int termCount)
    {
        var count = fine.Model.Count;
        var profiles = Profiles(fine.Of, terms, weights, (count, termCount));
        var likeness = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var alike = .5 * Lanes.Dot(fine.Model.Centers[i], fine.Model.Centers[j]) + .5 * Lanes.Dot(profiles[i], profiles[j]);
                (likeness[i, j], likeness[j, i]) = (alike, alike);
            }
        }
        return likeness;
    }

    // Share of the cluster's clauses that hold a term × how much rarer it is elsewhere.
    private static Matrix Profiles(int[] clusters, int[][] terms, int[] weights, (int Clusters, int Terms) size)
    {
        var profiles = new Matrix(size.Clusters, Math.Max(1, size.Terms));
        for (var row = 0; row < clusters.Length; row++)
        {
            foreach (var term in terms[row].Distinct())
                profiles[clusters[row]][term] += weights[row];
        }
        var (byTerm, all) = (new double[size.Terms], 0.0);
        for (var cluster = 0; cluster < size.Clusters; cluster++)
        {
            for (var term = 0; term < size.Terms; term++)
            {
                byTerm[term] += profiles[cluster][term];
                all += profiles[cluster][term];
            }
        }
        for (var term = 0; term < size.Terms; term++)
        {
            var rarity = (float)Math.Log(1 + all / size.Clusters / Math.Max(1, byTerm[term]));
            for (var cluster = 0; cluster < size.Clusters; cluster++)
                profiles[cluster][term] *= rarity;
        }
        for (var cluster = 0; cluster < size.Clusters; cluster++)
            Lanes.Normalize(profiles[cluster]);
        return profiles;
    }
}
