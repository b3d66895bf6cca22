using System.Net;
using Lodestar.Core.Measure;
using Lodestar.Core.Triangle;
using Lodestar.Web.Tests.Hosting;
using Lodestar.Web.Tests.Triangle;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Measure;

public class ObserveTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task An_interaction_is_recorded_with_its_circumstances()
    {
        var (gate, greet, repair) = await SceneAsync();

        var page = await app.As(Cast.Lena).OpenAsync($"/measure/observe?at={gate.Id}");
        page = await page.SubmitAsync(
            ("Form.Pace", "Busy"),
            ("Form.Viewpoint", "Leader"),
            ($"Form.Marks[{greet.Id}]", "NotMet"),
            ("Form.Note", "Two coaches at once.\u0001")
        );

        page.Heading.ShouldBe("Recorded. Thank you for looking.");
        var seen = await LastAtAsync(gate);
        (seen.Pace, seen.Kind, seen.Viewpoint, seen.MetAll, seen.Note).ShouldBe(
            (Pace.Busy, ServiceKind.Normal, Viewpoint.Leader, false, "Two coaches at once.")
        );
        seen.Marks.ShouldContain(new Mark(greet.Id, Verdict.NotMet));
        seen.Marks.ShouldNotContain(m => m.StandardId == repair.Id, "nothing had gone wrong");
    }

    [Fact, Trait("Catalog", "T3")]
    public async Task Pressing_twice_counts_once_and_thanks_twice()
    {
        var (gate, greet, _) = await SceneAsync();
        var form = await app.As(Cast.Lena).OpenAsync($"/measure/observe?at={gate.Id}");
        (string, string)[] marks = [("Form.Pace", "Quiet"), ($"Form.Marks[{greet.Id}]", "Met")];

        var first = await form.SubmitAsync(marks);
        var second = await form.SubmitAsync(marks);

        second.Heading.ShouldBe(first.Heading);
        (await CountAtAsync(gate)).ShouldBe(1);
    }

    [Fact, Trait("Catalog", "E1")]
    public async Task Twenty_presses_at_the_same_moment_count_once()
    {
        var (gate, greet, _) = await SceneAsync();
        var form = await app.As(Cast.Lena).OpenAsync($"/measure/observe?at={gate.Id}");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => form.SubmitAsync(("Form.Pace", "Quiet"), ($"Form.Marks[{greet.Id}]", "Met")))
        );

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.OK);
        (await CountAtAsync(gate)).ShouldBe(1);
    }

    [Fact]
    public async Task Having_seen_nothing_is_refused_and_what_was_typed_stays()
    {
        var (gate, _, _) = await SceneAsync();

        var page = await app.As(Cast.Lena).OpenAsync($"/measure/observe?at={gate.Id}");
        page = await page.SubmitAsync(("Form.Pace", "Busy"), ("Form.Note", "Long queue"));

        page.Text.ShouldContain("Say of at least one standard whether it was met or not.");
        page.Find("textarea").TextContent.Trim().ShouldBe("Long queue");
        page.Find("input[name='Form.Pace'][value=Busy]").HasAttribute("checked").ShouldBeTrue();
        (await CountAtAsync(gate)).ShouldBe(0);
    }

    [Fact]
    public async Task Whether_it_was_busy_has_to_be_said()
    {
        var (gate, greet, _) = await SceneAsync();

        var page = await app.As(Cast.Lena).OpenAsync($"/measure/observe?at={gate.Id}");
        page = await page.SubmitAsync(($"Form.Marks[{greet.Id}]", "Met"));

        page.Text.ShouldContain("Say whether it was quiet or busy.");
    }

    [Fact, Trait("Catalog", "A7")]
    public async Task Marks_of_standards_that_do_not_hold_here_are_not_taken()
    {
        var (gate, greet, repair) = await SceneAsync();
        var proposed = Draft.Standard("Only proposed");
        await app.SeedAsync(proposed);

        var page = await app.As(Cast.Lena).OpenAsync($"/measure/observe?at={gate.Id}");
        await page.SubmitAsync(
            ("Form.Pace", "Quiet"),
            ($"Form.Marks[{greet.Id}]", "Met"),
            ($"Form.Marks[{repair.Id}]", "NotMet"),
            ($"Form.Marks[{proposed.Id}]", "NotMet"),
            ($"Form.Marks[{Guid.NewGuid()}]", "NotMet")
        );

        (await LastAtAsync(gate)).MetAll.ShouldBeTrue();
    }

    [Fact, Trait("Catalog", "A1")]
    public async Task A_touch_point_of_another_organization_does_not_exist()
    {
        var foreign = new TouchPoint(Cast.Otterlake.Id, "Ward", 1);
        await app.SeedAsync([foreign], Cast.Otterlake);

        (await app.As(Cast.Lena).OpenAsync($"/measure/observe?at={foreign.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(TouchPoint Gate, Standard Greet, Standard Repair)> SceneAsync()
    {
        var (gate, greet, repair) = (Draft.TouchPoint("Gate"), Draft.Adopted(), Draft.Adopted("Rebook unasked", ServiceKind.Exception));
        greet.HoldAt(gate.Id);
        repair.HoldAt(gate.Id);
        await app.SeedAsync(gate, greet, repair);
        return (gate, greet, repair);
    }

    private Task<Observation> LastAtAsync(TouchPoint gate) =>
        app.ReadAsync(db => db.Observations.SingleAsync(o => o.TouchPointId == gate.Id));

    private Task<int> CountAtAsync(TouchPoint gate) => app.ReadAsync(db => db.Observations.CountAsync(o => o.TouchPointId == gate.Id));
}
