using Lodestar.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Design;

/// <summary>Every component in every state, also those that no page of the example shows.</summary>
public class GalleryTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Theory]
    [InlineData(Screen.Phone, ColorScheme.Light)]
    [InlineData(Screen.Phone, ColorScheme.Dark)]
    [InlineData(Screen.Desktop, ColorScheme.Light)]
    [InlineData(Screen.Desktop, ColorScheme.Dark)]
    public async Task Every_component_is_accessible_and_fits(Screen screen, ColorScheme scheme)
    {
        await using var visit = await chromium.VisitAsync(app, screen: screen, scheme: scheme);
        await visit.GoToAsync("/design");

        (await visit.HeadingAsync()).ShouldBe("A calm page with one star");
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
    }
}
