using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Features.Write.Rooms;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.TwoHours;

/// <summary>34 cards in silence, while a node dies and a laptop drops out and returns with its cards (step 14).</summary>
internal static class WritingChapter
{
    private const int Cards = 34;

    // Dealt out as they would lie after everybody wrote by themselves: seven write four, two write three.
    private static readonly IReadOnlyList<string> All =
    [
        .. NorthquayCards.Groups.SelectMany(group => group.Cards).Order(StringComparer.Ordinal),
    ];

    public static async Task BeginAsync(Team team)
    {
        await team.Mara.ClickAsync("Lead the room");
        await team.Mara.ClickAsync("Begin");
        await Task.WhenAll(team.Screens.Select(screen => RoomScreen.ShouldShowAsync(screen.Page.Locator("h1"), "Welcome")));
        await team.NextAsync("What people said");
        await team.NextAsync("Silent writing");
    }

    public static async Task WriteAsync(Team team, TwoNodes nodes)
    {
        await team.AllAsync((visit, seat) => WriteAsync(visit, CardsOf(seat)[0]));
        var remote = team.Nine[Team.Remote];
        await remote.Page.Context.SetOfflineAsync(true);
        var dying = nodes.First.KillAsync();
        await team.AllAsync(
            (visit, seat) => seat == Team.Remote ? WriteAtSeaAsync(visit, CardsOf(seat).Skip(1)) : WriteRestAsync(visit, seat)
        );
        await dying;

        await remote.Page.Context.SetOfflineAsync(false);
        await remote.Page.ReloadAsync();
        foreach (var text in CardsOf(Team.Remote))
            await RoomScreen.ShouldCountAsync(CardOf(remote, text), 1);
        var count = team.Mara.Page.Locator("#cards-Idea");
        await RoomScreen.ShouldShowAsync(count, $"{Cards}");
        await team.ShouldEqualTheServerAsync();
        (await team.Mara.Page.Locator(".card").CountAsync()).ShouldBe(0, "cards lie face down while others write");
    }

    private static IReadOnlyList<string> CardsOf(int seat) => [.. All.Where((_, n) => n % Team.Seats == seat)];

    private static async Task WriteRestAsync(Visit visit, int seat)
    {
        foreach (var text in CardsOf(seat).Skip(1))
            await WriteAsync(visit, text);
    }

    private static async Task WriteAsync(Visit visit, string text)
    {
        await PutDownAsync(visit, text);
        await RoomScreen.ShouldCountAsync(CardOf(visit, text), 1);
    }

    // The page says that it waits, and takes the next card all the same.
    private static async Task WriteAtSeaAsync(Visit visit, IEnumerable<string> texts)
    {
        foreach (var text in texts)
            await PutDownAsync(visit, text);
        await RoomScreen.ShouldShowAsync(visit.Page.Locator("[data-said]"), "Waiting for the network");
    }

    private static async Task PutDownAsync(Visit visit, string text)
    {
        var field = visit.Page.Locator("#write-Idea");
        await field.FillAsync(text);
        await field.PressAsync("Enter");
        await Assertions.Expect(field).ToHaveValueAsync("");
    }

    private static ILocator CardOf(Visit visit, string text) => visit.Page.Locator(".card", new() { HasText = text });
}
