using Lodestar.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.TwoHours;

/// <summary>What a screen of a live room shows, against what it should.</summary>
internal static class RoomScreen
{
    /// <summary>Longer than a page needs to find back after its node died, on a machine that has other things to do.</summary>
    public const float Patience = 25_000;

    public static Task ShouldShowAsync(ILocator where, string text) =>
        Assertions.Expect(where).ToContainTextAsync(text, new() { Timeout = Patience });

    public static Task ShouldCountAsync(ILocator what, int count) =>
        Assertions.Expect(what).ToHaveCountAsync(count, new() { Timeout = Patience });

    /// <summary>The main part of the screen is, word for word, what the server draws for this person now; signals may still be under way.</summary>
    public static async Task ShouldEqualTheServerAsync(Visit visit)
    {
        try
        {
            var equals =
                $"async () => {{ const [mine, theirs] = await ({MineAndTheServers})(); return mine.length > 0 && mine === theirs; }}";
            await visit.Page.WaitForFunctionAsync(equals, null, new() { Timeout = Patience, PollingInterval = 200 });
        }
        catch (TimeoutException) // says what differs
        {
            var seen = await visit.Page.EvaluateAsync<string[]>(MineAndTheServers);
            seen[0].ShouldBe(seen[1], visit.Page.Url);
        }
    }

    /// <summary>When the running step ends by this screen's countdown, in milliseconds of the machine's clock.</summary>
    public static Task<double> EndOfStepAsync(Visit visit) => visit.Page.EvaluateAsync<double>(EndByCountdown);

    private const string MineAndTheServers = """
        async () => {
          const words = (page) => {
            const main = page.querySelector("#room main")?.cloneNode(true);
            for (const field of main?.querySelectorAll("textarea") ?? []) field.remove(); // what stands there is being typed
            return (main?.textContent ?? "").replace(/\s+/g, " ").trim();
          };
          const answer = await fetch(location.href);
          const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
          return [words(document), words(fresh)];
        }
        """;

    // The moment at which the words change, and what they say then; the page's own Date may be wrong, the time since it was opened is not.
    private const string EndByCountdown = """
        () => new Promise((resolve) => {
          const clock = document.querySelector("time-left");
          new MutationObserver((_, watch) => {
            watch.disconnect();
            const seconds = clock.textContent.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
            resolve(performance.timeOrigin + performance.now() + seconds * 1000);
          }).observe(clock, { childList: true, characterData: true, subtree: true });
        })
        """;
}
