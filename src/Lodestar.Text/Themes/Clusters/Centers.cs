using Lodestar.Text.Algebra;

namespace Lodestar.Text.Themes.Clusters;

/// <summary>The middle of each cluster, one long; zeros for an empty one.</summary>
internal static class Centers
{
    public static Matrix Of(Matrix rows, int[] clusters, int count, int[]? weights, int threads)
    {
        var members = new List<int>[count];
        for (var row = 0; row < rows.Rows; row++)
            (members[clusters[row]] ??= []).Add(row);
        var centers = new Matrix(count, rows.Columns);
        InParallel.Each(
            count,
            threads,
            cluster =>
            {
                foreach (var row in members[cluster] ?? [])
                    Lanes.Add(centers[cluster], rows[row], weights?[row] ?? 1);
                Lanes.Normalize(centers[cluster]);
            }
        );
        return centers;
    }
}
