using System.Net;
using Lodestar.Core.Triangle;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Triangle;

public class PartTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task What_was_taken_away_comes_back_to_its_place_by_one_press()
    {
        var (first, second) = (Draft.TouchPoint("Booking", 1), Draft.TouchPoint("Boarding", 2));
        await app.SeedAsync(first, second);

        var page = await app.As(Cast.Mara).OpenAsync("/triangle/touch-points");
        page = await page.SubmitAsync($"form[action$='{first.Id}/removal']");
        page.Text.ShouldContain("“Booking” is taken away.");
        page.All(".triangle-part strong").ShouldBe(["Boarding"]);

        page = await page.SubmitAsync(".flash form");
        page.All(".triangle-part strong").ShouldBe(["Booking", "Boarding"]);
    }

    [Fact]
    public async Task The_order_changes_by_a_button()
    {
        var (first, second) = (Draft.Pillar("Calm", 1), Draft.Pillar("Clear", 2));
        await app.SeedAsync(first, second);

        var page = await app.As(Cast.Mara).OpenAsync("/triangle/pillars");
        page = await page.SubmitAsync($"form[action$='{second.Id}/place']:first-of-type");

        // Other tests of this class may have left pillars of theirs.
        page.All(".triangle-part h2 a").Where(name => name is "Calm" or "Clear").ShouldBe(["Clear", "Calm"]);
    }

    [Theory]
    [InlineData("pillars")]
    [InlineData("actions")]
    [InlineData("standards")]
    [InlineData("touch-points")]
    [InlineData("never-always")]
    [InlineData("visions")]
    public async Task A_part_that_is_not_there_is_not_found(string parts)
    {
        var page = await app.As(Cast.Mara).PostAsync($"/triangle/{parts}/{Guid.NewGuid()}/removal", "/triangle/purpose");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact, Trait("Catalog", "A1")]
    public async Task Somebody_elses_part_does_not_exist()
    {
        var standard = Draft.Adopted();
        await app.SeedAsync(standard);

        var page = await app.As(Cast.Otto).PostAsync($"/triangle/standards/{standard.Id}/removal", "/triangle/purpose");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.ReadAsync(db => db.Standards.SingleAsync(s => s.Id == standard.Id))).RemovedAt.ShouldBeNull();
    }

    [Fact]
    public async Task An_action_becomes_real_by_its_three_proofs()
    {
        var pillar = Draft.Pillar("Kind");
        await app.SeedAsync(pillar);

        var page = await app.As(Cast.Mara).OpenAsync($"/triangle/pillars/{pillar.Id}");
        page = await page.SubmitAsync("form[action$=actions]", ("Form.Action", "Say what happens next"));
        page.Path.ShouldStartWith("/triangle/actions/");
        page = await page.SubmitAsync(("Form.Behavior", "Names the next departure"), ("Form.Measure", "Delays explained"));
        page.Text.ShouldContain("still open");

        var action = await app.ReadAsync(db => db.SubPillars.SingleAsync(s => s.PillarId == pillar.Id));
        action.Proofs.Missing.ShouldBe([Proof.Training]);
    }
}
