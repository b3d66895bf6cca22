using Lodestar.Browser.Tests.Hosting;

namespace Lodestar.Browser.Tests.Journeys.Northquay;

internal static class HomeChapter
{
    public static async Task ShouldShowTheRoadAsync(Visit visit)
    {
        await visit.GoToAsync("/");
        (await visit.HeadingAsync()).ShouldBe("We are on the way to one sentence");
        foreach (var stage in new[] { "Gather", "Write", "Gut check", "Triangle", "Share", "Measure" })
            await visit.ShouldSayAsync(stage);
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
    }

    public static async Task ShouldShowTheVisionAsync(Visit visit)
    {
        await visit.GoToAsync("/");
        (await visit.HeadingAsync()).ShouldBe(Company.Vision);
    }
}
