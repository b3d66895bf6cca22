namespace Lodestar.Text.Diff;

/// <summary>
/// Lays two sentences side by side at the least cost; among equals, unchanged words stay together and swaps hold kindred words. Costs are chosen so
/// that one change less always wins while there are few.
/// </summary>
internal sealed class Alignment
{
    // A swap is one change, so it costs less than a deletion and an insertion; a change of ending costs a little less.
    private const int Retouch = 10;
    private const int Kindred = 120;
    private const int Swap = 130;
    private const int Alone = 100;
    private const int MarkAlone = 10;

    /// <summary>To leave what stays the same: it keeps changes in one place.</summary>
    private const int Leaving = 1;

    /// <summary>As much as a change may cost more by standing elsewhere, less than any change more would.</summary>
    private const int Slack = 8;
    private const int MostPaths = 64;

    private readonly IReadOnlyList<DiffWord> _before;
    private readonly IReadOnlyList<DiffWord> _after;

    /// <summary>The cost from each pair of places to the end, so that the path reads forward; apart for whether the step before stayed the same.</summary>
    private readonly int[,,] _costs;

    private Alignment(IReadOnlyList<DiffWord> before, IReadOnlyList<DiffWord> after)
    {
        (_before, _after, _costs) = (before, after, new int[before.Count + 1, after.Count + 1, 2]);
        for (var i = before.Count; i >= 0; i--)
        {
            for (var j = after.Count; j >= 0; j--)
            {
                for (var stays = 0; stays < 2; stays++)
                    _costs[i, j, stays] = i == before.Count && j == after.Count ? 0 : Steps(i, j, stays).Min(step => step.Cost);
            }
        }
    }

    public static IReadOnlyList<(DiffWord? Before, DiffWord? After)> Of(IReadOnlyList<DiffWord> before, IReadOnlyList<DiffWord> after) =>
        new Alignment(before, after).Paths(new Place(0, 0, 1), 0).First();

    /// <summary>The best alignment, and those that are as good but for where changes stand: one of them may tell a move better.</summary>
    public static IEnumerable<IReadOnlyList<(DiffWord? Before, DiffWord? After)>> AllOf(
        IReadOnlyList<DiffWord> before,
        IReadOnlyList<DiffWord> after
    ) => new Alignment(before, after).Paths(new Place(0, 0, 1), Slack).Take(MostPaths);

    private IEnumerable<IReadOnlyList<(DiffWord? Before, DiffWord? After)>> Paths(Place start, int slack)
    {
        var open = new Stack<Branch>([new Branch(start, slack, null, default)]);
        while (open.TryPop(out var branch))
        {
            var (i, j, stays) = branch.At;
            if (i == _before.Count && j == _after.Count)
            {
                yield return branch.Path();
                continue;
            }
            var steps = Steps(i, j, stays).ToList();
            var best = steps.Min(step => step.Cost);
            // The best goes on top, so that it is followed first.
            foreach (var step in steps.Where(step => step.Cost - best <= branch.Slack).Reverse().OrderByDescending(step => step.Cost))
            {
                var pair = (step.I > i ? _before[i] : null, step.J > j ? _after[j] : null);
                open.Push(new Branch(new Place(step.I, step.J, step.Stays), branch.Slack - (step.Cost - best), branch, pair));
            }
        }
    }

    private IEnumerable<Step> Steps(int i, int j, int stays)
    {
        var leaving = stays == 1 ? Leaving : 0;
        if (i < _before.Count && j < _after.Count)
        {
            var cost = Cost(_before[i], _after[j]);
            var same = cost <= Retouch ? 1 : 0;
            yield return new(i + 1, j + 1, same, cost + (same == 1 ? 0 : leaving) + _costs[i + 1, j + 1, same]);
        }
        if (i < _before.Count)
            yield return new(i + 1, j, 0, CostOf(_before[i]) + leaving + _costs[i + 1, j, 0]);
        if (j < _after.Count)
            yield return new(i, j + 1, 0, CostOf(_after[j]) + leaving + _costs[i, j + 1, 0]);
    }

    private static int CostOf(DiffWord alone) => alone.Size == 0 ? MarkAlone : Alone;

    private static int Cost(DiffWord before, DiffWord after)
    {
        if (before.Text == after.Text)
            return 0;
        if (before.Core == after.Core)
            return Retouch;
        return before.Stem == after.Stem ? Kindred : Swap;
    }

    private sealed record Step(int I, int J, int Stays, int Cost);

    private readonly record struct Place(int I, int J, int Stays);

    private sealed record Branch(Place At, int Slack, Branch? From, (DiffWord? Before, DiffWord? After) Pair)
    {
        public IReadOnlyList<(DiffWord? Before, DiffWord? After)> Path()
        {
            var path = new List<(DiffWord?, DiffWord?)>();
            for (var branch = this; branch.From is not null; branch = branch.From)
                path.Add(branch.Pair);
            path.Reverse();
            return path;
        }
    }
}
