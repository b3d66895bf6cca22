using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Platform;

/// <summary>
/// Every page that a person reaches by following links from Home: accessible, at home on a phone and a desk, in light and in dark,
/// and without a complaint in the console. With LODESTAR_SCREENSHOTS set to a folder, each is also kept as a picture.
/// </summary>
public class PagesTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("LODESTAR_SCREENSHOTS");

    [Theory]
    [InlineData(Screen.Phone, ColorScheme.Light)]
    [InlineData(Screen.Phone, ColorScheme.Dark)]
    [InlineData(Screen.Desktop, ColorScheme.Light)]
    [InlineData(Screen.Desktop, ColorScheme.Dark)]
    public async Task Every_page_of_the_owner_is_accessible_and_fits(Screen screen, ColorScheme scheme)
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Ines, screen, scheme: scheme);
        List<string> wrong = [];
        foreach (var path in await SiteMap.WalkAsync(app, Cast.Ines))
        {
            await visit.GoToAsync(path);
            await TryAsync(visit.ShouldBeAccessibleAsync, wrong);
            await TryAsync(visit.ShouldFitTheScreenAsync, wrong);
            if (Pictures is { Length: > 0 })
                await visit.Page.ScreenshotAsync(new() { Path = PictureOf(path, screen, scheme), FullPage = true });
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_for_visitors_are_accessible_and_fit()
    {
        await using var visit = await chromium.VisitAsync(app, screen: Screen.Phone);
        foreach (var path in new[] { "/sign-in", "/sign-in/link/" + new string('A', 43) })
        {
            await visit.GoToAsync(path);
            await visit.ShouldBeAccessibleAsync();
            await visit.ShouldFitTheScreenAsync();
        }
    }

    [Fact]
    public async Task Without_script_every_page_still_says_what_it_is()
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Tomasz, script: false);
        List<string> wrong = [];
        foreach (var path in await SiteMap.WalkAsync(app, Cast.Tomasz))
        {
            var answer = await visit.GoToAsync(path);
            if (answer?.Ok is not true || await visit.Page.Locator("h1").CountAsync() != 1)
                wrong.Add(path);
        }
        wrong.ShouldBeEmpty();
    }

    private static async Task TryAsync(Func<Task> claim, List<string> wrong)
    {
        try
        {
            await claim();
        }
        catch (ShouldAssertException failed)
        {
            wrong.Add(failed.Message);
        }
    }

    private static string PictureOf(string path, Screen screen, ColorScheme scheme)
    {
        var name = path.Trim('/') is { Length: > 0 } inner ? inner.Replace('/', '-').Replace('?', '-') : "home";
        return Path.Combine(Pictures!, $"{name}.{screen}.{scheme}.png".ToLowerInvariant());
    }
}
