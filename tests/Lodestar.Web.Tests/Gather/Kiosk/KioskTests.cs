using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Features.Gather.Kiosk;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using static Lodestar.Web.Tests.Gather.Kiosk.KioskCrew;

namespace Lodestar.Web.Tests.Gather.Kiosk;

/// <summary>One device, one address, one person after the other.</summary>
public class KioskTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Slips_are_shown_once_and_what_is_kept_are_hashes()
    {
        var (scene, crew, _) = await CrewAsync(_app, 3, pins: false);
        var tomasz = _app.As(Cast.Tomasz);

        var slips = await tomasz.SubmitAsync($"/gather/surveys/{scene.Survey.Id}/pins", ("asFile", "false"));

        var digits = slips.All(".slip-pin");
        digits.Count.ShouldBe(3);
        slips.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        foreach (var person in crew)
            slips.Text.ShouldContain(person.Name);
        var again = await tomasz.OpenAsync($"/gather/surveys/{scene.Survey.Id}/pins");
        again.Text.ShouldContain("3 of 3 with an employee number have a PIN");
        digits.ShouldAllBe(d => !again.Html.Contains(d));
    }

    [Fact]
    [Trait("Catalog", "C3")]
    public async Task The_file_of_pins_runs_nothing_in_a_spreadsheet()
    {
        var (scene, _, _) = await CrewAsync(_app, 1, pins: false, name: "=HYPERLINK(\"evil\")");

        var file = await _app.As(Cast.Tomasz).SubmitAsync($"/gather/surveys/{scene.Survey.Id}/pins", ("asFile", "true"));

        file.Response.Content.Headers.ContentDisposition!.FileName.ShouldBe("pins.csv");
        file.Html.ShouldNotContain(",=HYPERLINK");
        file.Html.ShouldNotContain("\n=HYPERLINK");
    }

    [Fact]
    [Trait("Catalog", "T3")]
    public async Task Number_and_pin_answer_once_and_nothing_of_it_is_left_for_the_next_person()
    {
        var (scene, crew, pins) = await CrewAsync(_app, 2);
        var kiosk = _app.Visitor();

        var page = await kiosk.OpenAsync($"{scene.Link}/kiosk");
        var first = await page.SubmitAsync(Fields("Calm", crew[0], pins[0]));
        var retry = await page.SubmitAsync(Fields("Calm", crew[0], pins[0]));
        first.Heading.ShouldBe("Recorded. Thank you.");
        retry.Text.ShouldBe(first.Text);
        first.Find("meta[http-equiv=refresh]").GetAttribute("content").ShouldBe($"8;url={scene.Link}/kiosk");
        var next = await kiosk.OpenAsync($"{scene.Link}/kiosk");
        next.Html.ShouldNotContain("Calm");
        next.Html.ShouldNotContain(crew[0].EmployeeNumber!);
        next.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();

        (await next.SubmitAsync(Fields("Fast", crew[0], pins[0]))).Heading.ShouldBe("You have been heard before");
        (await next.SubmitAsync(Fields("Clear", crew[1], pins[1]))).Heading.ShouldBe("Recorded. Thank you.");
        (await scene.TextsAsync()).ShouldBe(["Calm", "Clear"], ignoreOrder: true);
        (await scene.ResponsesAsync()).ShouldAllBe(r => r.UnitId == scene.Voice.Id && r.Level == Level.Frontline);
    }

    [Fact]
    [Trait("Catalog", "B8")]
    public async Task A_wrong_pin_an_unknown_number_and_somebody_not_asked_hear_the_same()
    {
        var (scene, crew, pins) = await CrewAsync(_app, 1);
        var stranger = Person.From(Cast.Northquay.Id, new PersonDraft("Stranger") { EmployeeNumber = "S-1" }, scene.Voice.Id);
        var (pin, digits) = KioskPin.For(stranger);
        await _app.SeedAsync(stranger);
        await _app.SeedAsync(pin);
        await _app.ReadAsync(db =>
            db.Surveys.Where(s => s.Id == scene.Survey.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.IsByInvitation, true))
        );
        var page = await _app.Visitor().OpenAsync($"{scene.Link}/kiosk");

        List<string> heard = [];
        foreach (var (number, typed) in new[] { (crew[0].EmployeeNumber!, Wrong(pins[0])), ("nobody", pins[0]), ("S-1", digits), ("", "") })
        {
            var refused = await page.SubmitAsync(("Form.Answers[0].Text", "Calm"), ("Number", number), ("Pin", typed));
            heard.Add(refused.Find("#pin-problem").TextContent.Trim());
            (refused.Find("#pin").GetAttribute("value") ?? "").ShouldBe("");
            refused.Find("#answer-1").TextContent.ShouldBe("Calm");
        }

        heard.Distinct().ShouldHaveSingleItem().ShouldStartWith("Number and PIN do not fit together.");
        (await scene.ResponsesAsync()).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Catalog", "B6")]
    public async Task Five_wrong_tries_end_a_pin_also_all_at_once_and_a_new_one_opens_again()
    {
        var (scene, crew, pins) = await CrewAsync(_app, 1);
        var page = await _app.Visitor().OpenAsync($"{scene.Link}/kiosk");

        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => page.SubmitAsync(Fields("Guess", crew[0], Wrong(pins[0])))));
        (await _app.ReadAsync(db => db.Set<KioskPin>().Select(p => p.Tries).SingleAsync())).ShouldBe(5);
        (await page.SubmitAsync(Fields("Calm", crew[0], pins[0]))).Find("#pin-problem").TextContent.ShouldContain("five wrong tries");

        var slip = await _app.As(Cast.Tomasz).OpenAsync($"/gather/surveys/{scene.Survey.Id}/pins");
        var made = await slip.SubmitAsync("form.sheet", ("number", crew[0].EmployeeNumber!.ToUpperInvariant()));
        (await page.SubmitAsync(Fields("Calm", crew[0], made.All(".slip-pin").Single()))).Heading.ShouldBe("Recorded. Thank you.");
    }

    [Fact]
    [Trait("Catalog", "R1")]
    public async Task Three_hundred_people_behind_one_address_all_answer_while_somebody_guesses_pins()
    {
        var (scene, crew, pins) = await CrewAsync(_app, 300);
        var page = await _app.Visitor().OpenAsync($"{scene.Link}/kiosk");
        for (var i = 0; i < 20; i++)
            await page.SubmitAsync(Fields("Guess", crew[0], Wrong(pins[0])));

        var heard = await Task.WhenAll(
            crew.Skip(1)
                .Select(
                    async (person, i) =>
                    {
                        var own = await _app.Visitor().OpenAsync($"{scene.Link}/kiosk");
                        return (await own.SubmitAsync(Fields($"Answer {i}", person, pins[i + 1]))).Heading;
                    }
                )
        );

        heard.ShouldAllBe(heading => heading == "Recorded. Thank you.");
        (await scene.ResponsesAsync()).Count.ShouldBe(299);
    }

    [Fact]
    [Trait("Catalog", "E8")]
    public async Task Nobody_locks_out_a_whole_company_from_one_address()
    {
        var (scene, crew, _) = await CrewAsync(_app, 1);
        var page = await _app.Visitor().OpenAsync($"{scene.Link}/kiosk");
        for (var i = 0; i < WrongPins.PerTenMinutes; i++)
            await page.SubmitAsync(("Form.Answers[0].Text", "x"), ("Number", $"N{i}"), ("Pin", "000000"));

        var refused = await page.SubmitAsync(Fields("x", crew[0], "000000"));

        refused.Text.ShouldContain("Too many wrong PINs came from here.");
        (await _app.ReadAsync(db => db.Set<KioskPin>().Select(p => p.Tries).SingleAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_script_hears_one_word_and_the_first_step_stores_nothing()
    {
        var (scene, crew, pins) = await CrewAsync(_app, 1);
        var kiosk = _app.Visitor();
        var page = await kiosk.OpenAsync($"{scene.Link}/kiosk");

        (await AskAsync(kiosk, page, $"{scene.Link}/kiosk?handler=Door", ("Number", crew[0].EmployeeNumber!), ("Pin", pins[0]))).ShouldBe(
            "Welcome"
        );
        (await scene.ResponsesAsync()).ShouldBeEmpty();
        (await AskAsync(kiosk, page, $"{scene.Link}/kiosk", SentBy(page, Fields("Calm", crew[0], pins[0])))).ShouldBe("Recorded");
        (await AskAsync(kiosk, page, $"{scene.Link}/kiosk", SentBy(page, Fields("Calm", crew[0], pins[0])))).ShouldBe("Recorded");
        (await AskAsync(kiosk, page, $"{scene.Link}/kiosk?handler=Door", ("Number", crew[0].EmployeeNumber!), ("Pin", pins[0]))).ShouldBe(
            "AnsweredBefore"
        );
        (await scene.ResponsesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_script_for_pages_without_a_network_rules_only_pages_for_answering()
    {
        var worker = await _app.Visitor().GetAsync("/s/worker.js", TestContext.Current.CancellationToken);

        worker.StatusCode.ShouldBe(HttpStatusCode.OK);
        worker.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        worker.Headers.Contains("Service-Worker-Allowed").ShouldBeFalse();
    }
}
