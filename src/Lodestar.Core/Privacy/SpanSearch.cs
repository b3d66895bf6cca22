namespace Lodestar.Core.Privacy;

/// <summary>
/// Whether sums and differences of shown numbers give away a group of few, whatever partitions of the answers the numbers make.
/// <para>
/// A derivable group is a function of the answers that is a combination of block indicators and takes only the values 0 and 1. Such a
/// function is fixed by its values on a basis of the pieces. The basis is taken from the heaviest pieces first; a small group leaves all
/// pieces out that are not small themselves, so only the light ones of the basis are free, and all small groups are found by trying those
/// (docs/privacy.md). Where that would take too long, the answer is that something may be given away.
/// </para>
/// </summary>
internal sealed class SpanSearch
{
    /// <summary>So many steps are taken before the search gives up.</summary>
    private const int MostSteps = 20_000;

    private readonly List<(int[] Blocks, int Count)> _pieces;
    private readonly int _blocks;
    private int _steps;

    /// <param name="answers">For each answer, or several alike: the block it lies in for each partition. Numbers differ between partitions.</param>
    public SpanSearch(IEnumerable<(int[] Blocks, int Count)> answers)
    {
        _pieces =
        [
            .. answers
                .GroupBy(a => string.Join(',', a.Blocks), StringComparer.Ordinal)
                .Select(g => (g.First().Blocks, Count: g.Sum(a => a.Count), g.Key))
                .OrderByDescending(p => p.Count)
                .ThenBy(p => p.Key, StringComparer.Ordinal)
                .Select(p => (p.Blocks, p.Count)),
        ];
        _blocks = _pieces.SelectMany(p => p.Blocks).DefaultIfEmpty(-1).Max() + 1;
    }

    /// <summary>The same with blocks by any name: what is equal in one partition is one block there.</summary>
    public static SpanSearch Of(IEnumerable<(IReadOnlyList<object?> Places, int Count)> answers)
    {
        var numbers = new Dictionary<(int Partition, object? Name), int>();
        return new SpanSearch([
            .. answers
                .Where(a => a.Count > 0)
                .Select(a => (a.Places.Select((name, partition) => Number(partition, name)).ToArray(), a.Count)),
        ]);

        int Number(int partition, object? name)
        {
            if (!numbers.TryGetValue((partition, name), out var number))
                numbers[(partition, name)] = number = numbers.Count;
            return number;
        }
    }

    /// <summary>True when a group of at least one and fewer than so many answers can be worked out, or may be.</summary>
    public bool OpensFewerThan(int limit)
    {
        var heavy = new Basis();
        // Each partition adds up to everybody: more than that many different columns there are not.
        var used = _pieces.SelectMany(p => p.Blocks).Distinct().Count();
        var full = _pieces is [] ? 0 : used - _pieces[0].Blocks.Length + 1;
        foreach (var (blocks, _) in _pieces.TakeWhile(p => p.Count >= limit))
        {
            heavy.Add(ColumnOf(blocks));
            if (heavy.Rank == full)
                return false;
        }
        var light = Alike(_pieces.SkipWhile(p => p.Count >= limit).Select(p => (heavy.Reduce(ColumnOf(p.Blocks)), p.Count)));
        while (light.Exists(p => p.Count >= limit))
        {
            foreach (var (residue, _) in light.Where(p => p.Count >= limit))
                heavy.Add(residue);
            light = Alike(light.Where(p => p.Count < limit).Select(p => (heavy.Reduce(p.Residue), p.Count)));
        }
        return light.Count > 0 && Finds(light, limit);
    }

    /// <summary>
    /// What the heavy pieces already fix is left out of every small group; pieces that they leave alike are in it together or not at all, so
    /// many light ones may weigh as much as a heavy one.
    /// </summary>
    private static List<(ulong[] Residue, int Count)> Alike(IEnumerable<(ulong[] Residue, int Count)> pieces) =>
        [
            .. pieces
                .GroupBy(
                    p => string.Join(',', p.Residue.Index().Where(v => v.Item != 0).Select(v => $"{v.Index}:{v.Item}")),
                    StringComparer.Ordinal
                )
                .Where(g => g.Key is not "")
                .Select(g => (g.First().Residue, Count: g.Sum(p => p.Count), g.Key))
                .OrderByDescending(p => p.Count)
                .ThenBy(p => p.Key, StringComparer.Ordinal)
                .Select(p => (p.Residue, p.Count)),
        ];

    private ulong[] ColumnOf(int[] blocks)
    {
        var column = new ulong[_blocks];
        foreach (var block in blocks)
            column[block] = 1;
        return column;
    }

    private bool Finds(List<(ulong[] Residue, int Count)> light, int limit)
    {
        var basis = new Basis(tracked: Math.Min(light.Count, _blocks));
        var pivots = new List<int>();
        var combinations = new ulong[light.Count][]; // of a piece: how its value follows from those of the pivots
        foreach (var (i, (rest, _)) in light.Index())
        {
            if (basis.AddOrExplain(rest, out combinations[i]!))
                pivots.Add(i);
        }
        foreach (var (number, i) in pivots.Index())
        {
            combinations[i] = new ulong[Math.Min(light.Count, _blocks)];
            combinations[i][number] = 1;
        }
        var search = new Search(this, combinations, [.. light.Select(l => l.Count)], pivots, limit);
        _steps = 0;
        return search.Run();
    }

    private sealed class Search(SpanSearch owner, ulong[][] combinations, int[] counts, List<int> pivots, int limit)
    {
        private readonly bool[] _chosen = new bool[pivots.Count];
        private readonly bool[] _excluded = new bool[pivots.Count];
        private readonly ulong[] _values = new ulong[counts.Length];

        public bool Run() => Try([.. Enumerable.Range(0, pivots.Count)], 0);

        private bool Try(List<int> candidates, int weight)
        {
            var tried = new List<int>();
            var found = false;
            foreach (var candidate in candidates)
            {
                Put(candidate, add: true);
                _chosen[candidate] = true;
                found = Continues(weight + counts[pivots[candidate]]);
                _chosen[candidate] = false;
                Put(candidate, add: false);
                if (found)
                    break;
                _excluded[candidate] = true;
                tried.Add(candidate);
            }
            foreach (var candidate in tried)
                _excluded[candidate] = false;
            return found;
        }

        /// <summary>With these pivots in the group: is it one, or can it become one?</summary>
        private bool Continues(int weight)
        {
            if (weight >= limit)
                return false;
            if (++owner._steps > MostSteps)
                return true;
            List<int>? best = null;
            var total = 0;
            for (var piece = 0; piece < counts.Length; piece++)
            {
                if (_values[piece] == 1)
                    total += counts[piece];
                if (_values[piece] <= 1)
                    continue;
                var ways = WaysToChange(piece, weight);
                if (best is null || ways.Count < best.Count)
                    best = ways;
                if (best.Count == 0)
                    return false;
            }
            if (best is null)
            {
                if (total < limit)
                    return true;
                best =
                [
                    .. Enumerable.Range(0, counts.Length).Where(p => _values[p] == 1).SelectMany(p => WaysToChange(p, weight)).Distinct(),
                ];
            }
            return Try(best, weight);
        }

        private List<int> WaysToChange(int piece, int weight)
        {
            var ways = new List<int>();
            for (var pivot = 0; pivot < pivots.Count; pivot++)
            {
                if (!_chosen[pivot] && !_excluded[pivot] && combinations[piece][pivot] != 0 && weight + counts[pivots[pivot]] < limit)
                    ways.Add(pivot);
            }
            return ways;
        }

        private void Put(int pivot, bool add)
        {
            for (var piece = 0; piece < counts.Length; piece++)
            {
                var by = combinations[piece][pivot];
                _values[piece] = Basis.Sum(_values[piece], add ? by : Basis.Negative(by));
            }
        }
    }
}
