using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using static Lodestar.Web.Tests.Gather.Kiosk.KioskCrew;

namespace Lodestar.Web.Tests.Gather.Kiosk;

/// <summary>At a shared device, too, people are warned and can look at what would be stored.</summary>
public class KioskPromiseTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    [Trait("Catalog", "F6")]
    public async Task Who_writes_a_number_at_the_device_looks_once_more_with_the_pin_typed_again()
    {
        var (scene, crew, pins) = await CrewAsync(_app, 1);
        var page = await _app.Visitor().OpenAsync($"{scene.Link}/kiosk");

        var asked = await page.SubmitAsync(Fields("Ring 0171 2345678", crew[0], pins[0]));

        asked.All(".marks li").ShouldBe(["Question 1: this looks like a telephone number: 0171 2345678"]);
        asked.Find("#number").GetAttribute("value").ShouldBe(crew[0].EmployeeNumber);
        (asked.Find("#pin").GetAttribute("value") ?? "").ShouldBe("");
        asked.Html.ShouldNotContain(pins[0]);
        (await scene.ResponsesAsync()).ShouldBeEmpty();
        (await asked.SubmitAsync(("Pin", pins[0]), ("Form.SendsAnyway", "true"))).Heading.ShouldBe("Recorded. Thank you.");
        (await scene.TextsAsync()).ShouldBe(["Ring 0171 2345678"]);
    }

    [Fact]
    [Trait("Catalog", "F6")]
    public async Task A_script_hears_what_was_found_and_what_waited_on_the_device_is_taken_as_it_is()
    {
        var (scene, crew, pins) = await CrewAsync(_app, 1);
        var kiosk = _app.Visitor();
        var page = await kiosk.OpenAsync($"{scene.Link}/kiosk");
        var sent = SentBy(page, Fields("Mail tom@ferry.example", crew[0], pins[0]));

        var asked = await HearAsync(kiosk, page, $"{scene.Link}/kiosk", sent);

        asked.GetProperty("heard").GetString().ShouldBe("Marked");
        asked
            .GetProperty("marks")
            .EnumerateArray()
            .Single()
            .GetRawText()
            .ShouldBe("""{"question":1,"kind":"email","words":"tom@ferry.example"}""");
        (await scene.ResponsesAsync()).ShouldBeEmpty();
        (await AskAsync(kiosk, page, $"{scene.Link}/kiosk", [.. sent, ("Form.SendsAnyway", "true")])).ShouldBe("Recorded");
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public async Task What_would_be_stored_is_shown_to_whoever_knows_the_pin_and_to_nobody_else()
    {
        var (scene, crew, pins) = await CrewAsync(_app, 1);
        var form = await _app.Visitor().OpenAsync($"{scene.Link}/kiosk");

        var refused = await LookAsync(form, crew[0], Wrong(pins[0]));
        refused.Find("#pin-problem").TextContent.ShouldContain("do not fit together");
        refused.Text.ShouldNotContain(crew[0].Name);
        var look = await LookAsync(form, crew[0], pins[0]);

        look.Heading.ShouldBe("Exactly this would be stored");
        look.Find("[data-review]").TextContent.ShouldContain(crew[0].Name);
        look.Html.ShouldNotContain(pins[0]);
        (await scene.ResponsesAsync()).ShouldBeEmpty();
        (await look.SubmitAsync(("Pin", pins[0]))).Heading.ShouldBe("Recorded. Thank you.");
        (await scene.TextsAsync()).ShouldBe(["Calm"]);
    }

    private static Task<WebPage> LookAsync(WebPage form, Person person, string pin)
    {
        form.Find("#answer-1").TextContent = "Calm";
        form.Find("#number").SetAttribute("value", person.EmployeeNumber!);
        form.Find("#pin").SetAttribute("value", pin);
        return form.PressAsync("Look at what would be stored");
    }
}
