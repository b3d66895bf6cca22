using System.Text.RegularExpressions;

namespace Lodestar.Web.Commands.Attack;

/// <summary>
/// Tries to single somebody out (anonymity rule 11): reads everything that anybody can read, lets one more answer in, reads everything
/// again and compares. Whatever has changed, changed because of one person.
/// </summary>
internal sealed partial class SurveyAttack(IReadOnlyList<Spy> spies, IReadOnlyList<string> addresses, Traces traces)
{
    /// <param name="answer">Sends one answer in which these words stand.</param>
    /// <param name="words">Words that stand nowhere else.</param>
    /// <param name="ct">Ends it.</param>
    public async Task<AttackReport> RunAsync(Func<CancellationToken, Task> answer, string words, CancellationToken ct)
    {
        var places = await PlacesAsync(spies, addresses, ct);
        var (before, control) = (await LookAsync(places, ct), await LookAsync(places, ct));
        await using var watch = await traces.WatchAsync(ct);
        await answer(ct);
        var moved = await watch.LeaksAsync(ct);
        var after = await LookAsync(places, ct);

        return new AttackReport(
            before.Count,
            [
                .. Differences(before, control)
                    .Select(found => found with { What = "changes by itself, so nothing can be said: " + found.What }),
            ],
            [
                .. Differences(control, after),
                .. moved,
                .. after.Where(s => s.Contains(words)).Select(s => new Leak(s.Spy, s.Address, "shows the very words")),
            ]
        );
    }

    // The addresses given, and one of each shape that their pages link to: pages of lists, filters, files to download.
    public static async Task<List<(Spy Spy, string Address)>> PlacesAsync(
        IReadOnlyList<Spy> spies,
        IReadOnlyList<string> addresses,
        CancellationToken ct
    )
    {
        List<(Spy, string)> places = [];
        foreach (var spy in spies)
        {
            List<string> own = [.. addresses];
            foreach (var address in addresses)
                own.AddRange(LinksIn(await Sight.OfAsync(spy, address, ct)));
            places.AddRange(own.DistinctBy(ShapeOf).Order(StringComparer.Ordinal).Select(address => (spy, address)));
        }
        return places;
    }

    private static string ShapeOf(string address)
    {
        var parts = address.Split('?', 2);
        var keys = parts[1..].SelectMany(query => query.Split('&')).Select(pair => pair.Split('=')[0]).Order(StringComparer.Ordinal);
        return Identity().Replace(parts[0], "…") + "?" + string.Join('&', keys);
    }

    public static async Task<List<Sight>> LookAsync(List<(Spy Spy, string Address)> places, CancellationToken ct)
    {
        List<Sight> sights = [];
        foreach (var (spy, address) in places)
            sights.Add(await Sight.OfAsync(spy, address, ct));
        return sights;
    }

    public static IEnumerable<Leak> Differences(List<Sight> before, List<Sight> after) =>
        before
            .Zip(after, (was, now) => (was, Difference: was.DifferenceTo(now)))
            .Where(pair => pair.Difference is not null)
            .Select(pair => new Leak(pair.was.Spy, pair.was.Address, pair.Difference!));

    private static IEnumerable<string> LinksIn(Sight sight) =>
        Link()
            .Matches(sight.Seen)
            .Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value))
            .Where(link => !ReadingRoutes.IsNoPage(link));

    [GeneratedRegex("(?<=/)([0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+)(?=/|$)")]
    private static partial Regex Identity();

    [GeneratedRegex("<a\\b[^>]*\\bhref=\"(/[^\"#/][^\"#]*)")]
    private static partial Regex Link();
}

/// <summary>What came out of it: how much was read, what could not be compared, and what one answer changed.</summary>
internal sealed record AttackReport(int Read, IReadOnlyList<Leak> Unsteady, IReadOnlyList<Leak> Leaks)
{
    public bool IsSafe => Unsteady.Count == 0 && Leaks.Count == 0;
}

/// <summary>Something that one answer changed: who sees it, where, and what.</summary>
internal sealed record Leak(string Who, string Where, string What)
{
    public override string ToString() => $"{Where}, read by {Who}: {What}";
}
