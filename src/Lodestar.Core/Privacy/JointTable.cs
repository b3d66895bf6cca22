namespace Lodestar.Core.Privacy;

/// <summary>
/// Counts by unit and level, by site and by length of service, solved together: no group smaller than the smallest allowed can be worked
/// out from all of them at once (anonymity rule 6). Units and levels are chosen first and lose nothing; sites and lengths of service are
/// then shown as far as they open nothing, the largest first.
/// </summary>
public sealed class JointTable
{
    private readonly Dictionary<int, int> _sites;
    private readonly Dictionary<int, int> _tenures;

    private JointTable(CountTable units, Dictionary<int, int> sites, Dictionary<int, int> tenures) =>
        (Units, _sites, _tenures) = (units, sites, tenures);

    /// <summary>The table by unit and level.</summary>
    public CountTable Units { get; }

    /// <summary>The sites that may be shown, by their number in the survey's list.</summary>
    public IReadOnlyDictionary<int, int> Sites => _sites;

    /// <summary>The bands of service that may be shown, by their number.</summary>
    public IReadOnlyDictionary<int, int> Tenures => _tenures;

    public static JointTable Of(UnitTree units, IReadOnlyCollection<Position> positions, SmallestGroup smallest) =>
        Of(units, positions, smallest, _ => true);

    /// <param name="units">Which unit lies in which.</param>
    /// <param name="positions">The answers.</param>
    /// <param name="smallest">The smallest group that may be shown.</param>
    /// <param name="wanted">The groups of units and levels that the page shows; see <see cref="CountTable"/>.</param>
    public static JointTable Of(UnitTree units, IReadOnlyCollection<Position> positions, SmallestGroup smallest, Func<Cut, bool> wanted)
    {
        var table = CountTable.Of(units, positions.Select(p => p.ToTally()), smallest, wanted);
        if (table.Total is null)
            return new JointTable(table, [], []);
        var possible = positions
            .Where(p => p.Site is not null)
            .GroupBy(p => new Side(p.Site!.Value, IsSite: true), p => p.Count)
            .Concat(positions.Where(p => p.Tenure is not null).GroupBy(p => new Side(p.Tenure!.Value, IsSite: false), p => p.Count))
            .Select(g => (Side: g.Key, Count: g.Sum()))
            .Where(g => smallest.Allows(g.Count))
            .OrderByDescending(g => g.Count)
            .ThenBy(g => g.Side.IsSite)
            .ThenBy(g => g.Side.Number)
            .ToList();
        var shown = Choose([.. possible.Select(g => g.Side)], positions, (units, table), smallest);
        var counts = possible.Where(g => shown.Contains(g.Side)).ToList();
        return new JointTable(
            table,
            counts.Where(g => g.Side.IsSite).ToDictionary(g => g.Side.Number, g => g.Count),
            counts.Where(g => !g.Side.IsSite).ToDictionary(g => g.Side.Number, g => g.Count)
        );
    }

    /// <summary>The block in which such an answer lies, for each partition that the shown numbers make.</summary>
    internal IReadOnlyList<object?> PlacesOf(UnitTree units, Position at) =>
        PlacesOf(units, Units, at, side => (side.IsSite ? _sites : _tenures).ContainsKey(side.Number));

    private static HashSet<Side> Choose(
        List<Side> possible,
        IReadOnlyCollection<Position> positions,
        (UnitTree Units, CountTable Table) known,
        SmallestGroup smallest
    )
    {
        var all = possible.ToHashSet();
        if (IsSafe(all))
            return all;
        var shown = new HashSet<Side>();
        foreach (var side in possible)
        {
            shown.Add(side);
            if (!IsSafe(shown))
                shown.Remove(side);
        }
        return shown;

        bool IsSafe(HashSet<Side> sides) =>
            sides.Count == 0
            || !SpanSearch
                .Of(positions.Select(p => (PlacesOf(known.Units, known.Table, p, sides.Contains), p.Count)))
                .OpensFewerThan(smallest.Size);
    }

    private static IReadOnlyList<object?> PlacesOf(UnitTree units, CountTable table, Position at, Func<Side, bool> shows)
    {
        var unit = units.Known(at.UnitId);
        return
        [
            Nearest(new Cut(unit, null)) ?? Cut.Everybody,
            at.Level is null ? null : Nearest(new Cut(unit, at.Level)),
            at.Site is { } site && shows(new Side(site, IsSite: true)) ? site : null,
            at.Tenure is { } band && shows(new Side(band, IsSite: false)) ? band : null,
        ];

        Cut? Nearest(Cut cut)
        {
            foreach (var above in units.Upward(cut.UnitId))
            {
                if (table.Shows(cut with { UnitId = above }))
                    return cut with { UnitId = above };
            }
            return null;
        }
    }

    /// <summary>A site or a band of service.</summary>
    private readonly record struct Side(int Number, bool IsSite);
}
