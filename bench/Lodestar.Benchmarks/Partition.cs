namespace Lodestar.Benchmarks;

/// <summary>The main themes of answers beside their one label: information shared, and the share of answers where both name the same.</summary>
internal sealed class Partition
{
    public Partition(IReadOnlyList<(string Gold, string Found)> pairs)
    {
        var (gold, found) = (Entropy(pairs.Select(p => p.Gold)), Entropy(pairs.Select(p => p.Found)));
        Information = gold + found == 0 ? 0 : 2 * (gold + found - Entropy(pairs)) / (gold + found);
        Accuracy = pairs.Count == 0 ? 0 : Matching.Best(Counts(pairs)) / (double)pairs.Count;
    }

    /// <summary>Normalized mutual information.</summary>
    public double Information { get; }

    /// <summary>When every found theme stands for one label and every label for one theme, as well as can be.</summary>
    public double Accuracy { get; }

    private static long[,] Counts(IReadOnlyList<(string Gold, string Found)> pairs)
    {
        var (rows, columns) = (Numbers(pairs.Select(p => p.Gold)), Numbers(pairs.Select(p => p.Found)));
        var counts = new long[rows.Count, columns.Count];
        foreach (var (gold, found) in pairs)
            counts[rows[gold], columns[found]]++;
        return counts;
    }

    private static Dictionary<string, int> Numbers(IEnumerable<string> names) =>
        names.Distinct().Index().ToDictionary(name => name.Item, name => name.Index);

    private static double Entropy<T>(IEnumerable<T> values)
        where T : notnull
    {
        var counts = values.CountBy(value => value).Select(count => (double)count.Value).ToList();
        var all = counts.Sum();
        return -counts.Sum(count => count / all * Math.Log(count / all));
    }
}
