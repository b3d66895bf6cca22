using System.Net;
using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.PainPoints;

public sealed class PainPointPagesTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_point_is_noted_by_hand_with_all_that_is_known_of_it_and_given_to_somebody()
    {
        var owner = await SeedPersonAsync("Rosa Duarte");
        var page = await app.As(Cast.Mara)
            .SubmitAsync(
                "/gather/pain-points/new",
                ("Form.Text", "Refunds need  a manager"),
                ("Form.Category", nameof(PainCategory.Policies)),
                ("Form.Step", "Refunds"),
                ("Form.Frequency", nameof(PainFrequency.Daily)),
                ("Form.Severity", nameof(PainSeverity.Stops)),
                ("Form.Cause", nameof(PainCause.Rules))
            );

        page.Heading.ShouldBe("Who sees to it?");
        page = await page.SubmitAsync("form[role=search]", ("q", "rosa"));
        page = await page.SubmitAsync("main form[method=post]", ("Form.OwnerId", owner.Id.ToString()), ("Form.DueOn", "2030-04-01"));

        page.Text.ShouldContain("Rosa Duarte · by 1 April 2030");
        page.Text.ShouldContain("Being worked on");
        var list = await app.As(Cast.Lena).OpenAsync("/gather/pain-points");
        list.Text.ShouldContain("Stops good service Every day");
        list.Text.ShouldContain("Rosa Duarte");
    }

    [Fact]
    public async Task The_worst_and_most_frequent_stands_first()
    {
        await SeedAsync("Slow lift", p => p.Weigh(PainFrequency.Rarely, PainSeverity.Annoys));
        await SeedAsync("No lights on the pier", p => p.Weigh(PainFrequency.Daily, PainSeverity.Stops));

        var points = (await app.As(Cast.Lena).OpenAsync("/gather/pain-points")).All(".pain-text").ToList();

        points.IndexOf("No lights on the pier").ShouldBeLessThan(points.IndexOf("Slow lift"));
    }

    [Fact]
    public async Task How_somebody_behaves_is_refused_until_the_system_was_looked_at()
    {
        var point = await SeedAsync("Curt at the counter");
        var page = await app.As(Cast.Mara)
            .SubmitAsync($"/gather/pain-points/{point.Id}", ("Form.Cause", nameof(PainCause.Conduct)), ("Form.CauseNote", ""));

        page.Text.ShouldContain("Write what was looked at first");
        (await ReadAsync(point)).Cause.ShouldBeNull();
    }

    [Fact]
    public async Task What_is_personal_is_seen_by_those_who_run_the_journey_and_by_nobody_else()
    {
        var point = await SeedAsync("A divorce at home", p => p.Hide());

        (await app.As(Cast.Mara).OpenAsync("/gather/pain-points")).Text.ShouldContain("A divorce at home");
        (await app.As(Cast.Lena).OpenAsync("/gather/pain-points")).Text.ShouldNotContain("A divorce at home");
        (await app.As(Cast.Ines).OpenAsync($"/gather/pain-points/{point.Id}/answer")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.As(Cast.Ines).OpenAsync("/gather/you-said")).Text.ShouldNotContain("A divorce at home");
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task Two_who_change_the_same_point_lose_nothing()
    {
        var point = await SeedAsync("Slow gates");
        var (mine, theirs) = (
            await app.As(Cast.Mara).OpenAsync($"/gather/pain-points/{point.Id}"),
            await app.As(Cast.Tomasz).OpenAsync($"/gather/pain-points/{point.Id}")
        );
        await theirs.SubmitAsync("form.form", ("Form.Step", "Boarding by car"));

        mine = await mine.SubmitAsync("form.form", ("Form.Step", "Boarding on foot"));

        mine.Text.ShouldContain("Theirs stands now: Slow gates · Boarding by car");
        mine.Find("#Form_Step").GetAttribute("value").ShouldBe("Boarding on foot");
        await mine.SubmitAsync("form.form");
        (await ReadAsync(point)).Step.ShouldBe("Boarding on foot");
    }

    [Fact]
    public async Task Two_points_are_made_one_and_taken_apart_by_undo()
    {
        var (one, other) = (await SeedAsync("Ramp is locked"), await SeedAsync("Locked ramp at Gulls Point"));
        var page = await app.As(Cast.Mara).OpenAsync($"/gather/pain-points/{one.Id}");
        page = await page.SubmitAsync("form[action$=merger]", ("into", other.Id.ToString()));

        page.Text.ShouldContain("Ramp is locked Take out again");
        (await app.As(Cast.Lena).OpenAsync("/gather/pain-points")).Text.ShouldContain("Also noted as: Ramp is locked");
        await page.SubmitAsync("#flashes form");
        (await ReadAsync(one)).MergedIntoId.ShouldBeNull();
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task Two_points_merged_crosswise_at_once_do_not_swallow_each_other()
    {
        var (one, other) = (await SeedAsync("Cold waiting hall"), await SeedAsync("Waiting hall without heating"));
        var (mara, tomasz) = (app.As(Cast.Mara), app.As(Cast.Tomasz));

        await Task.WhenAll(
            mara.PostAsync($"/gather/pain-points/{one.Id}/merger", "/gather/pain-points/new", ("into", other.Id.ToString())),
            tomasz.PostAsync($"/gather/pain-points/{other.Id}/merger", "/gather/pain-points/new", ("into", one.Id.ToString()))
        );

        new[] { await ReadAsync(one), await ReadAsync(other) }.Count(p => p.MergedIntoId is null).ShouldBe(1);
    }

    [Fact]
    public async Task It_is_solved_and_undo_brings_back_where_it_was()
    {
        var point = await SeedAsync("Old scanners");
        var page = await app.As(Cast.Mara).OpenAsync($"/gather/pain-points/{point.Id}");
        page = await page.SubmitAsync("form[action$=status]", ("status", nameof(PainStatus.Solved)));

        (await app.As(Cast.Lena).OpenAsync("/gather/pain-points?show=done")).Text.ShouldContain("Old scanners");
        await page.SubmitAsync("#flashes form");
        (await ReadAsync(point)).Status.ShouldBe(PainStatus.Open);
    }

    [Fact]
    public async Task A_kind_of_their_own_can_be_chosen_and_is_taken_away_without_losing_what_stands_under_it()
    {
        var page = await app.As(Cast.Mara).SubmitAsync("/gather/pain-categories", ("Name", "Weather and tide"));
        page.Text.ShouldContain("“Weather and tide” can be chosen now.");
        var own = await app.ReadAsync(db => db.Set<OwnCategory>().SingleAsync());
        await app.As(Cast.Mara)
            .SubmitAsync("/gather/pain-points/new", ("Form.Text", "No sailing at low tide"), ("Form.Category", own.Id.ToString()));

        await page.SubmitAsync("form[action*=Turn]");

        (await app.As(Cast.Lena).OpenAsync("/gather/pain-points")).Text.ShouldContain("Weather and tide");
        (await app.As(Cast.Mara).OpenAsync("/gather/pain-points/new")).Text.ShouldNotContain("Weather and tide");
    }

    [Fact]
    [Trait("Catalog", "C1")]
    public async Task What_people_type_is_shown_and_never_run()
    {
        const string Bad = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        var point = await SeedAsync(Bad, p => p.Meet(Bad[..50], null));

        foreach (
            var address in new[] { "/gather/pain-points", $"/gather/pain-points/{point.Id}", $"/gather/pain-points/{point.Id}/answer" }
        )
        {
            var page = await app.As(Cast.Ines).OpenAsync(address);
            page.Text.ShouldContain(Bad);
            page.All("main script, main img").ShouldBeEmpty();
        }
    }

    private async Task<PainPoint> SeedAsync(string text, Action<PainPoint>? change = null)
    {
        var point = new PainPoint(Cast.Northquay.Id, text, PainCategory.Products, Cast.Morning.AddDays(-3));
        change?.Invoke(point);
        await app.SeedAsync(point);
        return point;
    }

    private Task<PainPoint> ReadAsync(PainPoint point) =>
        app.ReadAsync(db => db.PainPoints.AsNoTracking().SingleAsync(p => p.Id == point.Id));

    private async Task<Person> SeedPersonAsync(string name)
    {
        var unit = new Unit(Cast.Northquay.Id, $"Unit of {name}");
        var person = new Person(Cast.Northquay.Id, name, unit.Id, Level.Manager);
        await app.SeedAsync(unit, person);
        return person;
    }
}
