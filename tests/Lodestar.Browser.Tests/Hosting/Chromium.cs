using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Lodestar.Browser.Tests.Hosting;

/// <summary>
/// One browser for all tests; each visit has its own cookies.
/// <code>
/// await using var visit = await chromium.VisitAsync(app, Cast.Tomasz, Screen.Phone);
/// await visit.GoToAsync("/people");
/// await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Import" }).ClickAsync();
/// await visit.ShouldBeAccessibleAsync();
/// </code>
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program(), Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>Opens a window of this size; without an actor, as somebody who is not signed in.</summary>
    public async Task<Visit> VisitAsync(
        LodestarApp app,
        Actor? actor = null,
        Screen screen = Screen.Desktop,
        bool script = true,
        ColorScheme scheme = ColorScheme.Light
    )
    {
        var visit = await OpenAsync(app.PublicUrl, screen, script, scheme);
        if (actor is not null)
        {
            var (name, value) = SignIn.CookieOf(app.Services, actor);
            await visit.Page.Context.AddCookiesAsync([
                new()
                {
                    Name = name,
                    Value = value,
                    Url = app.PublicUrl,
                },
            ]);
        }
        return visit;
    }

    /// <summary>Opens a window of this size for whatever answers at an address.</summary>
    public async Task<Visit> OpenAsync(string url, Screen screen, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = url,
                ViewportSize = screen is Screen.Phone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 800 },
                HasTouch = screen is Screen.Phone,
                JavaScriptEnabled = script,
                ColorScheme = scheme,
                ReducedMotion = ReducedMotion.Reduce, // a fade half-way has no contrast to measure
                Locale = "en-US",
            }
        );
        context.SetDefaultTimeout(15_000);
        return new Visit(context, await context.NewPageAsync());
    }

    // bin/test says where; else Debian's, else the one that Playwright installed.
    private static string? Program() =>
        Environment.GetEnvironmentVariable("LODESTAR_CHROMIUM") is { Length: > 0 } named ? named
        : File.Exists("/usr/bin/chromium") ? "/usr/bin/chromium"
        : null;
}

public enum Screen
{
    Desktop,
    Phone,
}
