using Lodestar.Text.Algebra;

namespace Lodestar.Text.Themes.Clusters;

/// <summary>Draws every clause toward the clauses it is near to: a few words say little, their neighbors say what they mean.</summary>
internal static class Smoothing
{
    private const float Pull = .5f;

    public static Matrix Of(Matrix rows, int neighbors, int steps, int threads)
    {
        if (rows.Rows < 3)
            return rows;
        var graph = Graph(Neighbors.Of(rows, neighbors, threads), rows.Rows);
        for (var step = 0; step < steps; step++)
            rows = Step(rows, graph, threads);
        return rows;
    }

    // Both directions of a neighborhood count; a row's weights add up to one.
    private static (int Row, float Weight)[][] Graph(Neighbors near, int count)
    {
        var lists = new List<(int Row, float Weight)>[count];
        for (var row = 0; row < count; row++)
            lists[row] = new(near.Each * 2);
        for (var row = 0; row < count; row++)
        {
            for (var at = row * near.Each; at < (row + 1) * near.Each; at++)
            {
                var weight = Math.Max(0, near.Likeness[at]);
                lists[row].Add((near.Rows[at], weight));
                lists[near.Rows[at]].Add((row, weight));
            }
        }
        return [.. lists.Select(Shares)];
    }

    private static (int, float)[] Shares(List<(int Row, float Weight)> links)
    {
        var total = 0f;
        foreach (var (_, weight) in links)
            total += weight;
        total = Math.Max(total, 1e-9f);
        return [.. links.Select(link => (link.Row, link.Weight / total))];
    }

    private static Matrix Step(Matrix rows, (int Row, float Weight)[][] graph, int threads)
    {
        var next = new Matrix(rows.Rows, rows.Columns);
        InParallel.Blocks(
            rows.Rows,
            threads,
            (from, to) =>
            {
                for (var row = from; row < to; row++)
                {
                    var sum = next[row];
                    foreach (var (other, weight) in graph[row])
                        Lanes.Add(sum, rows[other], weight);
                    Lanes.Normalize(sum, Pull);
                    Lanes.Add(sum, rows[row], 1 - Pull);
                    Lanes.Normalize(sum);
                }
            }
        );
        return next;
    }
}
