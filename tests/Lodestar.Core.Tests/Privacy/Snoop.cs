using System.Numerics;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Privacy;

/// <summary>
/// A reader with pencil and patience: knows the units, knows where nobody answered, and tries every group of fewer than k answers for
/// whether sums and differences of the shown numbers give it away. Shares no code with what it attacks.
/// </summary>
internal static class Snoop
{
    public static Tally[]? FindExposed(UnitTree units, IReadOnlyList<Tally> tallies, IEnumerable<Cut> shown, int k)
    {
        var atoms = tallies.Where(t => t.Count > 0).ToList();
        var rows = Reduce([.. shown.Select(cut => atoms.Select(a => IsIn(units, a, cut) ? BigInteger.One : 0).ToArray())]);
        for (var pick = 1; pick < 1 << atoms.Count; pick++)
        {
            var group = atoms.Where((_, i) => (pick >> i & 1) == 1).ToArray();
            if (group.Sum(a => a.Count) < k && IsCombination(rows, [.. atoms.Select((_, i) => (BigInteger)(pick >> i & 1))]))
                return group;
        }
        return null;
    }

    /// <summary>What a careless table would show: every group that is large enough by itself.</summary>
    public static IReadOnlyList<Cut> LargeGroups(UnitTree units, IReadOnlyList<Tally> tallies, int k) =>
        [
            .. units
                .Ids.Select(id => (Guid?)id)
                .Prepend(null)
                .SelectMany(unit =>
                    Enum.GetValues<Level>().Select(level => (Level?)level).Prepend(null).Select(level => new Cut(unit, level))
                )
                .Where(cut => tallies.Where(t => IsIn(units, t, cut)).Sum(t => t.Count) >= k),
        ];

    private static bool IsIn(UnitTree units, Tally atom, Cut cut) =>
        (cut.Level is null || cut.Level == atom.Level) && units.Upward(atom.UnitId).Contains(cut.UnitId);

    private static List<(int Pivot, BigInteger[] Row)> Reduce(List<BigInteger[]> vectors)
    {
        var rows = new List<(int Pivot, BigInteger[] Row)>();
        foreach (var vector in vectors)
        {
            var rest = Eliminate(rows, vector);
            var pivot = Array.FindIndex(rest, v => !v.IsZero);
            if (pivot >= 0)
                rows.Add((pivot, rest));
        }
        return rows;
    }

    private static bool IsCombination(List<(int Pivot, BigInteger[] Row)> rows, BigInteger[] vector) =>
        Eliminate(rows, vector).All(v => v.IsZero);

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
