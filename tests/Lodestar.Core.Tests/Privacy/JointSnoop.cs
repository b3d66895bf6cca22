using System.Numerics;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Privacy;

/// <summary>A shown number: a unit and level, a site, or a length of service.</summary>
internal readonly record struct ShownGroup(Cut? Cut, int? Site, int? Tenure)
{
    public bool Holds(UnitTree units, Position p) =>
        Cut is { } cut ? (cut.Level is null || cut.Level == p.Level) && units.Upward(units.Known(p.UnitId)).Contains(cut.UnitId)
        : Site is { } site ? p.Site == site
        : p.Tenure == Tenure;
}

/// <summary>The attack of <see cref="Snoop"/> on all cuts at once: every subset of the answers, in fractions, without any of the rule's code.</summary>
internal static class JointSnoop
{
    public static Position[]? FindExposed(UnitTree units, IReadOnlyList<Position> answers, IEnumerable<ShownGroup> shown, int k)
    {
        var rows = new List<(int Pivot, BigInteger[] Row)>();
        foreach (var group in shown)
        {
            var rest = Eliminate(rows, [.. answers.Select(a => group.Holds(units, a) ? BigInteger.One : 0)]);
            if (Array.FindIndex(rest, v => !v.IsZero) is >= 0 and var pivot)
                rows.Add((pivot, rest));
        }
        for (var pick = 1; pick < 1 << answers.Count; pick++)
        {
            var few = answers.Where((_, i) => (pick >> i & 1) == 1).ToArray();
            if (few.Sum(a => a.Count) < k && Eliminate(rows, [.. answers.Select((_, i) => (BigInteger)(pick >> i & 1))]).All(v => v.IsZero))
                return few;
        }
        return null;
    }

    public static IReadOnlyList<ShownGroup> ShownIn(JointTable table) =>
        [
            .. table.Units.Shown.Select(cut => new ShownGroup(cut, null, null)),
            .. table.Sites.Keys.Select(site => new ShownGroup(null, site, null)),
            .. table.Tenures.Keys.Select(band => new ShownGroup(null, null, band)),
        ];

    /// <summary>What a careless program shows: each table protected, as if there were no other.</summary>
    public static IReadOnlyList<ShownGroup> EachSafeAlone(UnitTree units, IReadOnlyList<Position> answers, int k)
    {
        var smallest = SmallestGroup.AtLeast(k);
        return
        [
            .. CountTable.Of(units, answers.Select(a => a.ToTally()), smallest).Shown.Select(cut => new ShownGroup(cut, null, null)),
            .. JointTable
                .Of(units, [.. answers.Select(a => a with { UnitId = null, Level = null, Tenure = null })], smallest)
                .Sites.Keys.Select(site => new ShownGroup(null, site, null)),
            .. JointTable
                .Of(units, [.. answers.Select(a => a with { UnitId = null, Level = null, Site = null })], smallest)
                .Tenures.Keys.Select(band => new ShownGroup(null, null, band)),
        ];
    }

    public static IReadOnlyList<ShownGroup> LargeSides(IReadOnlyList<Position> answers, int k) =>
        answers.Sum(a => a.Count) < k
            ? []
            :
            [
                .. answers
                    .Where(a => a.Site is not null)
                    .GroupBy(a => a.Site)
                    .Where(g => g.Sum(a => a.Count) >= k)
                    .Select(g => new ShownGroup(null, g.Key, null)),
                .. answers
                    .Where(a => a.Tenure is not null)
                    .GroupBy(a => a.Tenure)
                    .Where(g => g.Sum(a => a.Count) >= k)
                    .Select(g => new ShownGroup(null, null, g.Key)),
            ];

    private static BigInteger[] Eliminate(List<(int Pivot, BigInteger[] Row)> rows, BigInteger[] vector)
    {
        foreach (var (pivot, row) in rows)
        {
            var (a, b) = (row[pivot], vector[pivot]);
            if (!b.IsZero)
                vector = [.. vector.Zip(row, (v, r) => v * a - r * b)];
        }
        return vector;
    }
}
