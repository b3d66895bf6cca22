using Lodestar.Browser.Tests.Hosting;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Gather;

/// <summary>A tablet aboard: out of reach of any network at sea, back at the quay.</summary>
public class KioskTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Fact]
    [Trait("Catalog", "T3")]
    public async Task A_kiosk_takes_eleven_answers_without_a_network_and_all_arrive_once()
    {
        var (survey, crew, pins) = await AboardAsync(11);
        await using var visit = await chromium.VisitAsync(app);
        visit.Expect("net::ERR_"); // the browser says of each request that there is no network
        await visit.GoToAsync($"/s/{survey.Code}/kiosk");
        await visit.ShouldBeAccessibleAsync();
        await visit.Page.Locator("answer-queue[data-is-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await visit.Page.Context.SetOfflineAsync(true);
        for (var i = 0; i < crew.Count; i++)
        {
            await AnswerAsync(visit, survey, crew[i], pins[i], $"Calm {i}");
            (await visit.HeadingAsync()).ShouldBe("Kept until there is a network. Thank you.");
            await visit.Page.ReloadAsync(); // also what a person who does not wait would do
            await visit.Page.Locator($"answer-queue[data-waiting='{i + 1}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }
        (await TextsAsync(survey)).ShouldBeEmpty();
        (await StoredAsync(visit)).ShouldNotContain("Calm");

        await visit.Page.Context.SetOfflineAsync(false);
        await visit.Page.Locator("answer-queue[data-waiting='0']").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        (await TextsAsync(survey)).ShouldBe(Enumerable.Range(0, 11).Select(i => $"Calm {i}"), ignoreOrder: true);
        (await visit.Page.Locator("answer-queue").InnerTextAsync()).ShouldBe("What waited has been sent.");
    }

    [Fact]
    public async Task A_wrong_pin_stops_at_the_first_step_and_the_next_person_finds_nothing_of_the_one_before()
    {
        var (survey, crew, pins) = await AboardAsync(1);
        await using var visit = await chromium.VisitAsync(app, screen: Screen.Phone);
        await visit.GoToAsync($"/s/{survey.Code}/kiosk");
        await visit.ShouldFitTheScreenAsync();

        await visit.FillAsync("Employee number", crew[0].EmployeeNumber!);
        await visit.FillAsync("PIN", "nonono");
        await visit.ClickAsync("Next");
        await visit.Page.GetByText("Number and PIN do not fit together.").WaitForAsync();
        await visit.ShouldBeAccessibleAsync();
        await visit.Page.ReloadAsync();
        await AnswerAsync(visit, survey, crew[0], pins[0], "Clear");
        (await visit.HeadingAsync()).ShouldBe("Recorded. Thank you.");

        await visit.Page.Locator("#number").WaitForAsync(new() { Timeout = 15_000 }); // by itself
        (await visit.Page.Locator("#number").InputValueAsync()).ShouldBe("");
        (await visit.Page.ContentAsync()).ShouldNotContain("Clear");
        (await visit.Page.EvaluateAsync<int>("sessionStorage.length + localStorage.length")).ShouldBe(0);
        (await visit.Page.EvaluateAsync<int>("history.length")).ShouldBeLessThan(4);
        (await TextsAsync(survey)).ShouldBe(["Clear"]);
    }

    [Fact]
    [Trait("Catalog", "F6")]
    public async Task Who_writes_an_address_is_asked_first_with_a_network_and_without()
    {
        var (survey, crew, pins) = await AboardAsync(2);
        await using var visit = await chromium.VisitAsync(app);
        visit.Expect("net::ERR_");
        await visit.GoToAsync($"/s/{survey.Code}/kiosk");
        await visit.Page.Locator("answer-queue[data-is-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await WriteAsync(visit, survey, crew[0], pins[0], "Write to Tom Hill, tom@ferry.example");
        await LookAsync(visit, crew[0]);
        await visit.ClickAsync("Send");
        await Assertions.Expect(visit.Page.Locator(".marks li")).ToHaveCountAsync(2);
        await visit.ShouldBeAccessibleAsync();
        await visit.ClickAsync("Send anyway");
        await visit.Page.Locator(".thanks").WaitForAsync();
        await visit.Page.ReloadAsync();

        await visit.Page.Context.SetOfflineAsync(true);
        await WriteAsync(visit, survey, crew[1], pins[1], "Ring 0171 2345678");
        await visit.ClickAsync("Send");
        await Assertions
            .Expect(visit.Page.Locator(".marks li"))
            .ToHaveTextAsync(["Question 1: this looks like a telephone number: 0171 2345678"]);
        await visit.ClickAsync("Back");
        await visit.FillAsync(survey.Questions[0].Wording.Text, "Ring us");
        await visit.ClickAsync("Next");
        await visit.ClickAsync("Send");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Kept until there is a network. Thank you.");
        await visit.Page.Context.SetOfflineAsync(false);
        await visit.Page.Locator("answer-queue[data-waiting='0']").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        (await TextsAsync(survey)).ShouldBe(["Write to Tom Hill, tom@ferry.example", "Ring us"], ignoreOrder: true);
    }

    // There and back without typing the PIN again.
    private static async Task LookAsync(Visit visit, Person person)
    {
        await visit.ClickAsync("Look at what would be stored");
        (await visit.Page.Locator("[data-review]").InnerTextAsync()).ShouldContain(person.Name);
        await visit.ShouldBeAccessibleAsync();
        await visit.ClickAsync("Change something");
        await Assertions.Expect(visit.Page.Locator("[data-review]")).ToHaveCountAsync(0);
    }

    private static async Task AnswerAsync(Visit visit, Survey survey, Person person, string pin, string text)
    {
        await WriteAsync(visit, survey, person, pin, text);
        await visit.ClickAsync("Send");
        await visit.Page.Locator(".thanks").WaitForAsync();
    }

    private static async Task WriteAsync(Visit visit, Survey survey, Person person, string pin, string text)
    {
        await visit.FillAsync("Employee number", person.EmployeeNumber!);
        await visit.FillAsync("PIN", pin);
        await visit.ClickAsync("Next");
        await visit.FillAsync(survey.Questions[0].Wording.Text, text);
        await visit.Page.Locator("[data-part]:visible button.button:not(.plain)").ClickAsync();
    }

    private Task<List<string>> TextsAsync(Survey survey) =>
        app.ReadAsync(db => db.Answers.Where(a => a.SurveyId == survey.Id).Select(a => a.Text).ToListAsync());

    /// <summary>Everything this browser keeps, as far as a script can read it.</summary>
    private static Task<string> StoredAsync(Visit visit) =>
        visit.Page.EvaluateAsync<string>(
            """
            async () => {
              const open = indexedDB.open("lodestar-answers");
              await new Promise((done) => (open.onsuccess = done));
              const all = open.result.transaction("waiting").objectStore("waiting").getAll();
              await new Promise((done) => (all.onsuccess = done));
              return all.result.map((row) => new TextDecoder().decode(row.sealed)).join() + JSON.stringify({ ...localStorage, ...sessionStorage });
            }
            """
        );

    private async Task<(Survey, IReadOnlyList<Person>, IReadOnlyList<string>)> AboardAsync(int people)
    {
        var organization = await app.ReadAsync(db => db.Organizations.Select(o => o.Id).SingleAsync());
        var unit = await app.ReadAsync(db => db.Units.Select(u => u.Id).FirstAsync());
        var survey = new Survey(organization, "Your best day", default, Cast.Morning);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Open(Cast.Morning);
        var crew = Enumerable
            .Range(0, people)
            .Select(i => Person.From(organization, new PersonDraft($"Deckhand {i}") { EmployeeNumber = $"{survey.Code}-{i}" }, unit))
            .ToList();
        var pins = crew.ConvertAll(KioskPin.For);
        await app.SeedAsync([survey, .. crew]);
        await app.SeedAsync([.. crew.Select(person => new Invitee(survey, person)), .. pins.Select(p => p.Pin)]);
        return (survey, crew, pins.ConvertAll(p => p.Digits));
    }
}
