using Lodestar.Browser.Tests.Hosting;

namespace Lodestar.Browser.Tests.Journeys.Northquay;

internal static class MeasureChapter
{
    public static async Task ObserveAsync(Visit observer, Visit champion)
    {
        foreach (var pace in new[] { "Busy", "Quiet", "Busy", "Quiet", "Busy" })
            await RecordAsync(observer, pace);

        await champion.GoToAsync("/measure");
        await champion.ShouldSayAsync("5 of 5");
        await champion.ShouldSayAsync("68 more in a row"); // until 95 percent are proven
        await champion.ShouldBeAccessibleAsync();
    }

    private static async Task RecordAsync(Visit observer, string pace)
    {
        await observer.GoToAsync("/measure/observe");
        if (await observer.Page.Locator(".observe-places a").CountAsync() > 0)
            await observer.Page.Locator(".observe-places a", new() { HasText = "Boarding" }).ClickAsync();
        await observer.Page.Locator("label.chip", new() { HasText = pace }).First.ClickAsync();
        await observer.Page.Locator("label.chip", new() { HasText = "Everyday" }).ClickAsync();
        await observer.Page.Locator(".observe-verdicts label.met").First.ClickAsync();
        await observer.Page.Locator("label.chip", new() { HasText = "Colleague" }).ClickAsync();
        await observer.ShouldFitTheScreenAsync();
        await observer.ClickAsync("Record it");
        await observer.Page.WaitForURLAsync("**/measure/thanks**");
    }
}
