namespace Lodestar.Text.Themes.Clusters;

/// <summary>Joins the nearest two groups again and again (average link); kept, so that themes can be split and merged afterwards without a new run.</summary>
internal sealed class MergeTree
{
    private readonly int _leaves;

    private MergeTree(int leaves, IReadOnlyList<Join> joins) => (_leaves, Joins) = (leaves, joins);

    /// <summary>In the order they happened; the group a join makes is numbered `leaves` + its position.</summary>
    public IReadOnlyList<Join> Joins { get; }

    /// <summary>`likeness` is symmetric, a row for each leaf.</summary>
    public static MergeTree Of(double[,] likeness, int leaves)
    {
        var (sizes, numbers) = (new int[leaves], new int[leaves]);
        for (var leaf = 0; leaf < leaves; leaf++)
            (sizes[leaf], numbers[leaf]) = (1, leaf);
        var joins = new List<Join>(Math.Max(0, leaves - 1));
        while (joins.Count < leaves - 1)
        {
            var (one, other) = Nearest(likeness, sizes);
            joins.Add(new Join(numbers[one], numbers[other], likeness[one, other]));
            for (var k = 0; k < leaves; k++)
            {
                if (sizes[k] > 0 && k != one && k != other)
                {
                    var average = (likeness[one, k] * sizes[one] + likeness[other, k] * sizes[other]) / (sizes[one] + sizes[other]);
                    (likeness[one, k], likeness[k, one]) = (average, average);
                }
            }
            (sizes[one], numbers[one], sizes[other]) = (sizes[one] + sizes[other], leaves + joins.Count - 1, 0);
        }
        return new(leaves, joins);
    }

    /// <summary>The group of every leaf when so many groups are left, numbered from 0 in the order of their first leaves.</summary>
    public int[] Cut(int groups)
    {
        var parents = Enumerable.Range(0, _leaves + Joins.Count).ToArray();
        for (var join = 0; join < Math.Max(0, _leaves - groups); join++)
            (parents[Joins[join].One], parents[Joins[join].Other]) = (_leaves + join, _leaves + join);
        var numbers = new Dictionary<int, int>();
        var cut = new int[_leaves];
        for (var leaf = 0; leaf < _leaves; leaf++)
        {
            var root = leaf;
            while (parents[root] != root)
                root = parents[root];
            if (!numbers.TryGetValue(root, out cut[leaf]))
                cut[leaf] = numbers[root] = numbers.Count;
        }
        return cut;
    }

    /// <summary>How many groups to show: where joining two more would cost the most, compared with the join before.</summary>
    public int Groups(int fewest, int most)
    {
        var (best, widest) = (Math.Min(fewest, _leaves), double.NegativeInfinity);
        for (var groups = fewest; groups <= Math.Min(most, _leaves - 1); groups++)
        {
            var (last, next) = (Joins[_leaves - groups - 1].Likeness, Joins[_leaves - groups].Likeness);
            var gap = (last - next) / Math.Max(1e-9, Math.Abs(last));
            if (gap > widest)
                (best, widest) = (groups, gap);
        }
        return best;
    }

    private static (int One, int Other) Nearest(double[,] likeness, int[] sizes)
    {
        var (best, one, other) = (double.NegativeInfinity, -1, -1);
        for (var i = 0; i < sizes.Length; i++)
        {
            for (var j = i + 1; sizes[i] > 0 && j < sizes.Length; j++)
            {
                if (sizes[j] > 0 && likeness[i, j] > best)
                    (best, one, other) = (likeness[i, j], i, j);
            }
        }
        return (one, other);
    }
}

/// <summary>Two groups that became one, and how like each other they were.</summary>
internal readonly record struct Join(int One, int Other, double Likeness);
