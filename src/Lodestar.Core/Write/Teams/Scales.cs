using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Teams;

/// <summary>
/// What one more person of a group is worth to a team. The n-th of a group counts its share divided by 2n−1 (Sainte-Laguë), so that seats
/// that could be given by one kind alone would be given in proportion. Shares are of square roots of headcounts, as in a chamber that
/// guards its small members (Penrose): 6 executives, 28 managers and 206 others make 1, 2 and 6 of nine. Place of work alone goes by plain
/// headcount (R86). Rules that outweigh all of it: an executive and a frontline majority where there are such people, and from no main
/// unit more than its share, rounded up.
/// </summary>
public sealed class Scales
{
    /// <summary>What keeping a rule is worth: more than all groups together.</summary>
    internal const long Rule = 1_000_000_000_000;
    private const double Unit = 1_000_000_000;

    private readonly List<CoverageGroup> _groups;
    private readonly double[] _shares;
    private readonly int[] _caps;
    private readonly Dictionary<(CoverageKind, string), int> _at;
    private readonly int _majority;

    /// <summary>Steps worked out beforehand: the search asks for them millions of times.</summary>
    private readonly long[] _steps;
    private const int Known = 12;

    /// <param name="groups">Every group of the organization with its people; those of nobody do not count.</param>
    /// <param name="size">How many people the team will have.</param>
    /// <param name="frontline">How many of the frontline could come at all: no majority is asked of them that they cannot give.</param>
    public Scales(IEnumerable<CoverageGroup> groups, int size, int frontline)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        _groups = [.. groups.Where(g => g.People > 0)];
        _at = _groups.Index().ToDictionary(g => (g.Item.Kind, g.Item.Key), g => g.Index);
        var all = _groups.GroupBy(g => g.Kind).ToDictionary(g => g.Key, g => g.Sum(Size));
        var kinds = _groups.CountBy(g => g.Kind).ToDictionary();
        _shares = [.. _groups.Select(g => Size(g) / all[g.Kind])];
        _caps =
        [
            .. _groups.Index().Select(g => IsCapped(g.Item.Kind) ? Math.Max(1, (int)Math.Ceiling(size * _shares[g.Index])) : int.MaxValue),
        ];
        _majority = Math.Min(size / 2 + 1, frontline);
        _steps =
        [
            .. Enumerable.Range(0, _groups.Count * Known).Select(i => Worth(i / Known, i % Known + 1) + Kept(i / Known, i % Known + 1)),
        ];

        bool IsCapped(CoverageKind kind) => kind is CoverageKind.Unit && kinds[kind] > 1;
    }

    /// <summary>How many groups there are.</summary>
    internal int Count => _groups.Count;

    internal CoverageGroup this[int group] => _groups[group];

    /// <summary>The places of a person's groups in the list; groups that are not in it, such as one site of fifty, count for nothing.</summary>
    internal int[] Of(Prospect prospect) => [.. prospect.Groups.Where(_at.ContainsKey).Select(g => _at[g])];

    /// <summary>What the n-th person of a group adds, rules included.</summary>
    internal long Step(int group, int n) => n <= Known ? _steps[group * Known + n - 1] : Worth(group, n) + Kept(group, n);

    /// <summary>What the n-th person of a group adds to what the team covers.</summary>
    internal long Worth(int group, int n) => (long)(WeightOf(_groups[group].Kind) * _shares[group] * Unit / (2 * n - 1));

    private long Kept(int group, int n) =>
        n > _caps[group] ? -Rule
        : _groups[group].Kind is not CoverageKind.Level ? 0
        : _groups[group].Key == nameof(Level.Executive) && n == 1 ? Rule
        : _groups[group].Key == nameof(Level.Frontline) && n <= _majority ? Rule
        : 0;

    /// <summary>What is wrong with so many people of a group.</summary>
    internal IEnumerable<TeamConcern> ConcernsAbout(int group, int people)
    {
        if (people > _caps[group])
            yield return new(TeamRule.NotTooManyOfOneUnit, _groups[group]);
        if (_groups[group] is { Kind: CoverageKind.Level, Key: nameof(Level.Executive) } && people == 0)
            yield return new(TeamRule.AnExecutive, _groups[group]);
        if (_groups[group] is { Kind: CoverageKind.Level, Key: nameof(Level.Frontline) } && people < _majority)
            yield return new(TeamRule.FrontlineMajority, _groups[group]);
    }

    private static double Size(CoverageGroup group) => group.Kind is CoverageKind.Remote ? group.People : Math.Sqrt(group.People);

    private static int WeightOf(CoverageKind kind) =>
        kind switch
        {
            CoverageKind.Unit or CoverageKind.Level => 30,
            CoverageKind.Remote or CoverageKind.Tenure => 20,
            CoverageKind.Site or CoverageKind.Language => 15,
            CoverageKind.OwnUnit => 10,
            CoverageKind.Stakeholder => 0, // no trait of people in the directory
        };
}
