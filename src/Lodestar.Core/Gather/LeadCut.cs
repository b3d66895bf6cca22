using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;
using Lodestar.Core.Statistics;

namespace Lodestar.Core.Gather;

/// <summary>
/// Who chose the leading part, by unit or by level and never by both: laid over one another, the two cuts and that of the parts could be
/// solved for single cells. Which of them it is depends on the directory alone, not on what anybody answered.
/// </summary>
internal static class LeadCut
{
    // Only to tell two sides of a unit apart; a count table asks no more of its levels.
    private const Level Chose = Level.Frontline;
    private const Level ChoseOther = Level.Manager;

    public static IReadOnlyList<GroupRate> Of(UnitTree units, IReadOnlyList<Tally> chose, Heard heard)
    {
        var tops = units.ChildrenOf(null).ToList();
        return tops.Count > 1 ? ByUnit(units, tops, chose, heard) : ByLevel(chose, heard);
    }

    private static List<GroupRate> ByUnit(UnitTree units, List<Guid> tops, IReadOnlyList<Tally> chose, Heard heard)
    {
        var table = CountTable.Of(
            units,
            Sides(chose, heard, t => t.UnitId)
                .SelectMany(s => new Tally[] { new(s.Key, Chose, s.Chose), new(s.Key, ChoseOther, s.Others) }),
            heard.Smallest
        );
        return Rates(tops.Select(unit => (new Cut(unit, null), table[unit, Chose])), heard);
    }

    private static List<GroupRate> ByLevel(IReadOnlyList<Tally> chose, Heard heard)
    {
        var (theseId, othersId) = (new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]));
        var table = CountTable.Of(
            UnitTree.Of([(theseId, (Guid?)null), (othersId, null)]),
            Sides(chose, heard, t => t.Level).SelectMany(s => new Tally[] { new(theseId, s.Key, s.Chose), new(othersId, s.Key, s.Others) }),
            heard.Smallest
        );
        return Rates(Enum.GetValues<Level>().Select(level => (new Cut(null, level), table[theseId, level])), heard);
    }

    private static IEnumerable<(T Key, int Chose, int Others)> Sides<T>(IReadOnlyList<Tally> chose, Heard heard, Func<Tally, T> keyOf) =>
        heard
            .Tallies.Select(t => (Key: keyOf(t), Chose: 0, All: t.Count))
            .Concat(chose.Select(t => (Key: keyOf(t), Chose: t.Count, All: 0)))
            .GroupBy(t => t.Key)
            .Select(g => (g.Key, g.Sum(t => t.Chose), g.Sum(t => t.All - t.Chose)));

    // Where all chose the same, nobody chose anything else: knowing that opens other groups.
    private static List<GroupRate> Rates(IEnumerable<(Cut Group, int? Chose)> groups, Heard heard) =>
        [
            .. groups
                .Select(g => (g.Group, g.Chose, All: heard.Table[g.Group]))
                .Where(g => g is { Chose: not null, All: not null } && heard.Smallest.Allows(g.All.Value - g.Chose.Value))
                .Select(g => new GroupRate(g.Group, new Rate(g.Chose!.Value, g.All!.Value))),
        ];
}
