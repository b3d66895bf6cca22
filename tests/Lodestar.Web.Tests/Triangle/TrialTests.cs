using System.Net;
using Lodestar.Core.Triangle;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Triangle;

public class TrialTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task Two_observers_who_see_two_things_send_the_wording_back_until_it_is_another()
    {
        var standard = Draft.Adopted("Look nice");
        var trial = await StartAsync(standard, Cast.Lena, Cast.Tomasz);
        (await app.As(Cast.Lena).OpenAsync("/triangle")).Text.ShouldContain("You observe a standard on trial: Look nice");

        await MarkAsync(trial, Cast.Lena, "++-+?++-++");
        var waiting = await app.As(Cast.Lena).OpenAsync(trial);
        waiting.Text.ShouldContain("The result shows here once Tomasz Zielinski has as well");
        await MarkAsync(trial, Cast.Tomasz, "+--?++-++");
        (await app.As(Cast.Lena).OpenAsync(trial)).Text.ShouldNotContain("saw the same");
        await MarkAsync(trial, Cast.Tomasz, "+", from: 10);

        var result = await app.As(Cast.Lena).OpenAsync(trial);
        result.Text.ShouldContain("Two people saw two things");
        result.Text.ShouldContain("5 of 10");
        var stored = await FindAsync(standard);
        (stored.IsAdopted, stored.SentBackAt is not null).ShouldBe((false, true));
        var refused = await app.As(Cast.Mara)
            .PostAsync($"/triangle/standards/{standard.Id}/adoption", "/triangle/standards", ("holds", "true"));
        refused.Text.ShouldContain("Two people read “Look nice” in two ways");

        await app.As(Cast.Mara).SubmitAsync($"/triangle/standards/{standard.Id}", ("Form.Name", "Smile before you speak"));
        await app.As(Cast.Mara).PostAsync($"/triangle/standards/{standard.Id}/adoption", "/triangle/standards", ("holds", "true"));
        (await FindAsync(standard)).IsAdopted.ShouldBeTrue();
    }

    [Fact, Trait("Catalog", "A1"), Trait("Catalog", "A4")]
    public async Task A_trial_is_for_its_two_observers_and_those_who_facilitate()
    {
        var trial = await StartAsync(Draft.Adopted("Wave"), Cast.Ines, Cast.Mara);
        await MarkAsync(trial, Cast.Ines, "+++");

        (await app.As(Cast.Lena).OpenAsync(trial)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.As(Cast.Otto).OpenAsync(trial)).Status.ShouldBe(HttpStatusCode.NotFound);
        var leads = await app.As(Cast.Tomasz).OpenAsync(trial);
        leads.Text.ShouldContain("3 of 10 moments");
        leads.Text.ShouldNotContain("It was done");
        (await app.As(Cast.Lena).PostAsync(trial, "/measure/observe", ("moment", "1"), ("sight", "Met"))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact, Trait("Catalog", "E3"), Trait("Catalog", "T4")]
    public async Task Both_last_marks_at_the_same_moment_end_the_trial_once()
    {
        var standard = Draft.Adopted("Hold the door");
        var trial = await StartAsync(standard, Cast.Lena, Cast.Mara);
        await Task.WhenAll(MarkAsync(trial, Cast.Lena, "+++-+++-+"), MarkAsync(trial, Cast.Mara, "+++-+++-+"));

        await Task.WhenAll(MarkAsync(trial, Cast.Lena, "+", from: 10), MarkAsync(trial, Cast.Mara, "-", from: 10));

        var stored = await app.ReadAsync(db => db.Trials.AsNoTracking().SingleAsync(t => t.StandardId == standard.Id));
        stored.Marks.Count.ShouldBe(20);
        stored.Result!.Outcome.ShouldBe(TrialOutcome.Clear);
        stored.EndedAt.ShouldNotBeNull();
        (await FindAsync(standard)).IsAdopted.ShouldBeTrue();
    }

    [Fact]
    public async Task One_trial_of_a_standard_runs_at_a_time_with_two_different_people()
    {
        var standard = Draft.Adopted("Stand up");
        await app.SeedAsync(standard);
        var page = await app.As(Cast.Mara).OpenAsync($"/triangle/standards/{standard.Id}/trial");
        var (ana, ben) = (
            page.Find("select[name=First] option:nth-child(2)").GetAttribute("value")!,
            page.Find("select[name=First] option:nth-child(3)").GetAttribute("value")!
        );

        (await page.SubmitAsync("form.sheet", ("First", ana), ("Second", ana))).Text.ShouldContain("Choose two different people");
        (await page.SubmitAsync("form.sheet", ("First", ana), ("Second", ""))).Text.ShouldContain("Choose two people");
        await Task.WhenAll(
            page.SubmitAsync("form.sheet", ("First", ana), ("Second", ben)),
            page.SubmitAsync("form.sheet", ("First", ben), ("Second", ana))
        );

        (await app.ReadAsync(db => db.Trials.CountAsync(t => t.StandardId == standard.Id))).ShouldBe(1);
        var running = await app.As(Cast.Tomasz).OpenAsync($"/triangle/standards/{standard.Id}/trial");
        running.Text.ShouldContain("A trial of this standard is running");
        running = await running.FollowAsync(".flash a");
        (await running.PressAsync("Call it off")).Text.ShouldContain("called off");
        (await app.As(Cast.Tomasz).OpenAsync($"/triangle/standards/{standard.Id}/trial"))
            .Document.QuerySelector("form.sheet")
            .ShouldNotBeNull();
    }

    private async Task<string> StartAsync(Standard standard, Actor first, Actor second)
    {
        await app.SeedAsync(standard);
        var page = await app.As(Cast.Mara).OpenAsync($"/triangle/standards/{standard.Id}/trial");
        string IdOf(Actor actor) =>
            page.Document.QuerySelectorAll("select[name=First] option").Single(o => o.TextContent == actor.Name).GetAttribute("value")!;
        return (await page.SubmitAsync("form.sheet", ("First", IdOf(first)), ("Second", IdOf(second)))).Path;
    }

    private async Task MarkAsync(string trial, Actor observer, string marks, int from = 1)
    {
        var client = app.As(observer);
        foreach (var (number, mark) in marks.Index())
        {
            var sight =
                mark is '+' ? "It was done"
                : mark is '-' ? "It was not done"
                : "I cannot tell";
            var page = await client.OpenAsync(trial);
            page.Find("#moment").TextContent.ShouldBe($"Moment {from + number} of 10");
            await page.PressAsync(sight);
        }
    }

    private Task<Standard> FindAsync(Standard standard) =>
        app.ReadAsync(db => db.Standards.AsNoTracking().SingleAsync(s => s.Id == standard.Id));
}
