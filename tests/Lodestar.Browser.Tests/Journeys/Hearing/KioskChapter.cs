using Lodestar.Browser.Tests.Hosting;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.People;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Hearing;

/// <summary>A tablet aboard the Halina goes out of reach with eleven answers and sends them at the quay (step 5).</summary>
internal static class KioskChapter
{
    private const int Aboard = 11;

    public static async Task<IReadOnlyDictionary<string, string>> HandOutSlipsAsync(Round round, Visit tomasz)
    {
        await tomasz.GoToAsync($"{round.Page}/pins");
        await tomasz.ClickAsync("Make slips to cut");
        var slips = tomasz.Page.Locator(".slip");
        await Assertions.Expect(slips).ToHaveCountAsync(240);
        var numbers = await slips.Locator("p:nth-of-type(3) b").AllInnerTextsAsync();
        var pins = await slips.Locator(".slip-pin").AllInnerTextsAsync();
        return numbers.Zip(pins).ToDictionary(slip => slip.First, slip => slip.Second);
    }

    public static async Task AnswerAtSeaAsync(Round round, IReadOnlyDictionary<string, string> pins)
    {
        await using var terminal = await round.VisitorAsync(Screen.Desktop);
        await terminal.GoToAsync($"/s/{round.Code}/kiosk");
        await terminal.ShouldBeAccessibleAsync();
        await using var tablet = await round.VisitorAsync(Screen.Desktop);
        tablet.Expect("net::ERR_"); // what the browser says of each request at sea
        var crew = CrewOf("Halina").Take(Aboard).Select(number => (Number: number, Pin: pins[number])).ToList();
        await MakeReadyAsync(round, tablet);

        await tablet.Page.Context.SetOfflineAsync(true);
        foreach (var (at, answer) in round.Take(Aboard, a => a.Seat is { Team: "Halina", Level: Level.Frontline }).Index())
        {
            await tablet.GoToAsync($"/s/{round.Code}/kiosk?culture={answer.Language}");
            await tablet.KnockAsync(crew[at]);
            await tablet.AnswerAsync(answer);
            await WaitingAsync(tablet, at + 1);
        }
        await tablet.Page.Context.SetOfflineAsync(false);
        await WaitingAsync(tablet, 0);
        await tablet.ShouldSeeAsync("answer-queue", "What waited has been sent.");

        await RefuseASecondTimeAsync(round, tablet, crew[3]);
    }

    // Each language is opened once ashore; from then on it opens at sea.
    private static async Task MakeReadyAsync(Round round, Visit tablet)
    {
        foreach (var language in (string[])["en", "pl", "pt"])
        {
            await tablet.GoToAsync($"/s/{round.Code}/kiosk?culture={language}");
            await tablet.Page.Locator("answer-queue[data-is-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }
    }

    private static async Task RefuseASecondTimeAsync(Round round, Visit tablet, (string Number, string Pin) slip)
    {
        await tablet.GoToAsync($"/s/{round.Code}/kiosk");
        await tablet.KnockAsync(slip);
        await tablet.ShouldSeeAsync("#pin-problem", "With this number an answer was sent before, and each person counts once.");
        var name = People().Single(person => person.EmployeeNumber == slip.Number).Name;
        (await tablet.Page.ContentAsync()).ShouldNotContain(name);
    }

    private static Task WaitingAsync(Visit tablet, int answers) =>
        tablet.Page.Locator($"answer-queue[data-waiting='{answers}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private static IEnumerable<string> CrewOf(string ship) =>
        People().Where(p => p.Unit!.Names[^1] == ship && p.Level is Level.Frontline).Select(p => p.EmployeeNumber!);

    private static IReadOnlyList<Lodestar.Core.Organizations.Directory.PersonDraft> People() =>
        NorthquayPeople.All(DateOnly.FromDateTime(Cast.Morning.UtcDateTime));
}
