using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Features.Write.Rooms;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.TwoHours;

/// <summary>Another one leads for a while; seven groups come about at once, and the node that died is back (step 14).</summary>
internal static class GroupingChapter
{
    public static async Task HandOverAsync(Team team)
    {
        await HandAsync(team.Mara, "Tomasz Zielinski");
        await RoomScreen.ShouldShowAsync(team.Tomasz.Page.Locator("#console"), "You lead");
        await RoomScreen.ShouldShowAsync(team.Mara.Page.Locator("#console"), "Led by Tomasz Zielinski");
        team.Lead = team.Tomasz;
    }

    public static async Task GroupAsync(Team team, TwoNodes nodes)
    {
        var back = nodes.First.StartAsync();
        await team.NextAsync("Grouping");
        await Task.WhenAll(NorthquayCards.Groups.Zip(team.Nine, (group, visit) => GroupAsync(visit, group.Group, group.Cards)));
        await Task.WhenAll(team.Screens.Select(screen => RoomScreen.ShouldCountAsync(screen.Page.Locator(".group"), 7)));
        await Task.WhenAll(team.Screens.Select(screen => RoomScreen.ShouldCountAsync(screen.Page.Locator(".group .card"), 34)));
        await back;
        await team.ShouldEqualTheServerAsync();
    }

    public static async Task HandBackAsync(Team team)
    {
        await HandAsync(team.Tomasz, "Mara Lindqvist");
        await RoomScreen.ShouldShowAsync(team.Mara.Page.Locator("#console"), "You lead");
        team.Lead = team.Mara;
    }

    private static async Task HandAsync(Visit lead, string to)
    {
        await lead.Page.Locator("#console-more > summary").ClickAsync();
        await lead.Page.GetByLabel("Hand the lead to").SelectOptionAsync(new SelectOptionValue { Label = to });
        await lead.ClickAsync("Hand over");
    }

    // While this one ticks, others take their cards off the same table.
    private static async Task GroupAsync(Visit visit, string name, IEnumerable<string> cards)
    {
        foreach (var text in cards)
            await visit.Page.Locator("label.pick", new() { HasText = text }).Locator("input").CheckAsync();
        await visit.FillAsync("A name for the ticked cards", name);
        await visit.ClickAsync("Group them");
        await RoomScreen.ShouldCountAsync(visit.Page.Locator(".group h3", new() { HasText = name }), 1);
    }
}
