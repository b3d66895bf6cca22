using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Features.Write.Rooms;

namespace Lodestar.Browser.Tests.Journeys.TwoHours;

/// <summary>45 hidden dots, while every line between the browsers and the nodes is cut at once (step 15).</summary>
internal static class DotsChapter
{
    private const int Budget = 5;
    private const int OnOne = 2;

    public static async Task VoteAsync(Team team, TwoNodes nodes)
    {
        await team.NextAsync("Dots");
        var (plan, before) = (Plan(), nodes.Proxy.TakenBy(nodes.First.Port));
        var voting = team.AllAsync((visit, seat) => PlaceAsync(visit, plan[seat]));
        await team.Nine[0].Page.Locator(".vote-dots .on").First.WaitForAsync(); // in the middle of it
        nodes.Proxy.DropAll();
        await voting;
        await RoomScreen.ShouldShowAsync(team.Mara.Page.Locator("#dots"), "9 of 9 have used all their dots");
        await RoomScreen.ShouldShowAsync(team.Projector.Page.Locator("#dots"), "The dots are covered");
        nodes.Proxy.TakenBy(nodes.First.Port).ShouldBeGreaterThan(before, "the node that was started again serves");
        await team.ShouldEqualTheServerAsync();

        await team.Mara.Page.Locator("#uncover").ClickAsync();
        await Task.WhenAll(team.Screens.Select(ShouldSeeTheSumsAsync));
    }

    private static async Task ShouldSeeTheSumsAsync(Visit screen)
    {
        var lines = screen.Page.Locator(".dot-results li");
        await RoomScreen.ShouldCountAsync(lines, NorthquayCards.Groups.Count);
        foreach (var (line, (group, dots, _)) in NorthquayCards.Groups.Index())
        {
            await RoomScreen.ShouldShowAsync(lines.Nth(line), group);
            await RoomScreen.ShouldShowAsync(lines.Nth(line), $"{dots} dot");
        }
    }

    private static async Task PlaceAsync(Visit visit, IReadOnlyList<(string Group, int Dots)> plan)
    {
        foreach (var (group, dots) in plan)
        {
            var line = visit.Page.Locator(
                ".dot-list li[id^=item-]",
                new() { Has = visit.Page.Locator("b", new() { HasTextString = group }) }
            );
            for (var dot = 1; dot <= dots; dot++)
            {
                await line.Locator("[id^=more-]").ClickAsync();
                await RoomScreen.ShouldCountAsync(line.Locator(".vote-dots .on"), dot);
            }
        }
        await RoomScreen.ShouldShowAsync(visit.Page.Locator("#dots-title"), "You have 0 dots left");
    }

    // Who places how many on what, so that the sums are the story's and nobody has more than five, two of them on one.
    private static IReadOnlyList<IReadOnlyList<(string Group, int Dots)>> Plan()
    {
        var plan = Enumerable.Range(0, Team.Seats).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToList();
        foreach (var (group, dots, _) in NorthquayCards.Groups)
            for (var left = dots; left > 0; left--)
            {
                var next = plan.Where(p => p.Values.Sum() < Budget && p.GetValueOrDefault(group) < OnOne).MinBy(p => p.Values.Sum())!;
                next[group] = next.GetValueOrDefault(group) + 1;
            }
        return plan.ConvertAll(p => (IReadOnlyList<(string, int)>)[.. p.Select(line => (line.Key, line.Value))]);
    }
}
