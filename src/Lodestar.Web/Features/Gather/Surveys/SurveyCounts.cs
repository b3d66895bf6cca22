using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;
using Lodestar.Core.Statistics;
using Lodestar.Web.Features.Gather.Watch;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>How many answered, as far as that may be told; the only way from responses to a page (anonymity rules 5 and 6).</summary>
public sealed record SurveyCounts(int Told, bool IsClosed, Reach Everybody, IReadOnlyList<ReachRow> Rows)
{
    /// <summary>Everybody by level, once closed; empty before.</summary>
    public IReadOnlyList<Reach> Levels { get; private init; } = [];

    /// <summary>By site, and by length of service, where the survey declared them; once it has closed.</summary>
    public IReadOnlyList<SideReach> Sites { get; init; } = [];
    public IReadOnlyList<SideReach> Bands { get; init; } = [];

    /// <summary>The table that all of it comes from; null before the survey has closed.</summary>
    internal HeardTable? Heard { get; private init; }

    /// <summary>The unit of the first line below the organization that is heard least, where there are some to compare.</summary>
    public ReachRow? LeastHeard =>
        Rows.Where(r => r.Depth == 0 && r.All.Rate is not null).Take(2).Count() < 2
            ? null
            : Rows.Where(r => r.Depth == 0 && r.All.Rate is not null).MinBy(r => r.All.Rate!.Value.Share);

    public static async Task<SurveyCounts> ReadAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        var kept = await SurveyTallies.KeptAsync(db, survey.Id, ct);
        var asked = await SurveyTallies.AskedAsync(db, survey, kept, ct);
        var people = Position.ToTallies(asked);
        var told = survey.Smallest.Told(await SurveyTallies.WrittenAsync(db, survey, kept, ct), survey.IsClosed);
        var everybody = new Reach(told == 0 ? null : told, people.Sum(p => p.Count));
        if (!survey.IsClosed)
            return new SurveyCounts(told, false, everybody, []); // one look, at the end: two looks could be subtracted

        var heard = await HeardTable.ReadAsync(db, survey, kept, ct);
        var (table, inDirectory) = (heard.Shown, HeadCount.Of(heard.Tree, people));
        Reach ReachOf(Cut cut) => new(table.Units[cut], inDirectory.GetValueOrDefault(cut));
        return new SurveyCounts(told, true, everybody, RowsOf(heard.Tree, heard.Units, ReachOf))
        {
            Heard = heard,
            Levels = LevelsOf(null, ReachOf),
            Sites =
            [
                .. Enumerable
                    .Range(1, survey.Cuts.Sites.Length)
                    .Select(n => new SideReach(n, SideOf(table.Sites, n, asked.Where(a => a.Site == n)))),
            ],
            Bands = [.. survey.Cuts.Bands.Select(n => new SideReach(n, SideOf(table.Tenures, n, asked.Where(a => a.Tenure == n))))],
        };
    }

    /// <summary>What may be told of one group; null for a unit that has no row here. Everybody where no unit is given.</summary>
    public Reach? Of(Guid? unitId, Level? level)
    {
        var (all, levels) =
            unitId is null ? (Everybody, Levels)
            : Rows.FirstOrDefault(row => row.Id == unitId) is { } row ? (row.All, row.Levels)
            : (null, []);
        return level is { } one ? levels.ElementAtOrDefault((int)one) : all;
    }

    private static Reach SideOf(IReadOnlyDictionary<int, int> shown, int number, IEnumerable<Position> asked) =>
        new(shown.TryGetValue(number, out var count) ? count : null, asked.Sum(a => a.Count));

    private static IReadOnlyList<Reach> LevelsOf(Guid? unit, Func<Cut, Reach> reachOf) =>
        [.. Enum.GetValues<Level>().Select(level => reachOf(new(unit, level)))];

    private static List<ReachRow> RowsOf(UnitTree tree, IReadOnlyList<Unit> units, Func<Cut, Reach> reachOf)
    {
        var names = units.ToDictionary(u => u.Id, u => u.Name);
        return [.. Walk(null, 0)];

        IEnumerable<ReachRow> Walk(Guid? at, int depth) =>
            tree.ChildrenOf(at).SelectMany(unit => Walk(unit, depth + 1).Prepend(RowOf(unit, depth)));

        ReachRow RowOf(Guid unit, int depth) => new(unit, names[unit], depth, reachOf(new(unit, null)), LevelsOf(unit, reachOf));
    }
}

/// <summary>Answers of a group (null: not shown) beside the people the directory knows in it.</summary>
public sealed record Reach(int? Answers, int People)
{
    /// <summary>Watch groups under this share (method.md section 3).</summary>
    public const double Watch = 0.6;

    /// <summary>Null when the group is not shown, or when more answered than the directory knows.</summary>
    public Rate? Rate => Answers is { } answers && answers <= People ? new Rate(answers, People) : null;

    public bool IsQuiet => Rate is { } rate && rate.Share < Watch;

    /// <summary>1 to 5, for the depth of the color.</summary>
    public int Heat => Rate is { } rate ? 1 + Math.Min(4, (int)(rate.Share * 5)) : 1;
}

/// <summary>A site or a band of service, by its number in the survey's lists.</summary>
public sealed record SideReach(int Number, Reach Reach);

/// <summary>A unit in the table, with how deep it lies.</summary>
public sealed record ReachRow(Guid Id, string Unit, int Depth, Reach All, IReadOnlyList<Reach> Levels);

internal static class HeadCount
{
    public static Dictionary<Cut, int> Of(UnitTree tree, IEnumerable<Tally> people) =>
        people
            .SelectMany(p =>
                tree.Upward(tree.Known(p.UnitId))
                    .SelectMany(unit => new[] { new Cut(unit, null), new Cut(unit, p.Level) }.Select(cut => (cut, p.Count)))
            )
            .GroupBy(p => p.cut)
            .ToDictionary(g => g.Key, g => g.Sum(p => p.Count));
}
