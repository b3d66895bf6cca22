using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Hosting;

/// <summary>One person's window. Errors in the console, refusals of the content security policy included, fail the test when it closes.</summary>
public sealed class Visit : IAsyncDisposable
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly List<string> _expected = [];

    internal Visit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
                _complaints.Enqueue($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Enqueue($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    /// <summary>The path we are at.</summary>
    public string Path => new Uri(Page.Url).AbsolutePath;

    public Task<IResponse?> GoToAsync(string path) => Page.GotoAsync(path);

    /// <summary>From now on a complaint that contains this is expected, for example "status of 422".</summary>
    public void Expect(string complaint) => _expected.Add(complaint);

    public Task ClickAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task FollowAsync(string link) => Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();

    public Task FillAsync(string label, string text) => Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task<string> HeadingAsync() => Page.Locator("h1").First.InnerTextAsync();

    /// <summary>WCAG 2.2 AA as far as axe can tell.</summary>
    public async Task ShouldBeAccessibleAsync()
    {
        var result = await Page.RunAxe(Rules);
        result
            .Violations.Select(v => $"{Path}: {v.Id}, {v.Help}: {string.Join(" | ", v.Nodes.Take(5).Select(n => n.Html))}")
            .ShouldBeEmpty();
    }

    /// <summary>Nothing sticks out at the side.</summary>
    public async Task ShouldFitTheScreenAsync() =>
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(
            0,
            $"{Path} scrolls sideways"
        );

    public void ShouldBeClean() => _complaints.Where(c => !_expected.Any(c.Contains)).ShouldBeEmpty();

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        ShouldBeClean();
    }
}
