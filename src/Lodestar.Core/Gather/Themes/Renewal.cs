using Lodestar.Core.Privacy;

namespace Lodestar.Core.Gather.Themes;

/// <summary>
/// The shares of a theme after people changed something. Whoever saw the earlier ones can subtract; therefore all units, all levels, all
/// sites or all lengths of service are told anew only if each differs by nobody or by enough people from whatever was told before, and so does what is left of all who
/// said it. Otherwise they stay as they were (anonymity rules 5 and 6).
/// </summary>
public sealed record Renewal(IReadOnlyList<ThemeShare> Shares, bool KeepsEarlier)
{
    public static Renewal First(IReadOnlyList<ThemeShare> shares) => new(shares, KeepsEarlier: false);

    /// <param name="now">What could be told if nothing had been told before.</param>
    /// <param name="said">All who say it now.</param>
    /// <param name="shown">What is shown until now.</param>
    /// <param name="told">All that was told before, of this theme (by its key) and of those it merged with or was split from.</param>
    public static Renewal Of(
        IReadOnlyList<ThemeShare> now,
        int said,
        IReadOnlyList<ThemeShare> shown,
        (string Key, IReadOnlyCollection<Telling> All) told,
        SmallestGroup smallest
    )
    {
        var (shares, keeps) = (new List<ThemeShare>(), false);
        foreach (var kind in Enum.GetValues<ShareSide>())
        {
            var side = Side(now, kind);
            var own = told.All.Where(telling => telling.Key == told.Key);
            var isTold = own.Any(telling => telling.Said == said && Side(telling.Shares, kind).SequenceEqual(side));
            var others = told.All.Where(telling => telling.Key != told.Key);
            var isSafe =
                isTold
                || told.All.All(telling => IsSafeBeside(telling, side, kind, said, smallest))
                    && own.All(one => others.All(other => HidesWhoSaidBoth(one, other, side, smallest)));
            var earlier = Side(shown, kind);
            shares.AddRange(isSafe ? side : earlier);
            keeps |= !isSafe && !earlier.SequenceEqual(side);
        }
        return new(shares, keeps);
    }

    private static bool IsSafeBeside(Telling telling, List<ThemeShare> side, ShareSide kind, int said, SmallestGroup smallest)
    {
        var before = Side(telling.Shares, kind);
        var rest = said - telling.Said;
        foreach (var share in side)
        {
            if (before.Find(share.IsOfSameGroup) is not { } earlier)
                continue;
            var difference = share.Said - earlier.Said;
            if (smallest.Exposes(Math.Abs(difference)))
                return false;
            rest -= difference;
        }
        return before.Count == 0 || side.Count == 0 || !smallest.Exposes(Math.Abs(rest));
    }

    /// <summary>Two themes and what they make together tell how many of a unit said both.</summary>
    private static bool HidesWhoSaidBoth(Telling one, Telling other, List<ThemeShare> both, SmallestGroup smallest) =>
        both.All(share =>
            SaidIn(one, share) is not { } first || SaidIn(other, share) is not { } second || !smallest.Exposes(first + second - share.Said)
        );

    private static int? SaidIn(Telling telling, ThemeShare place) => telling.Shares.FirstOrDefault(place.IsOfSameGroup)?.Said;

    private static List<ThemeShare> Side(IEnumerable<ThemeShare> shares, ShareSide kind) => [.. shares.Where(s => s.Side == kind)];
}
