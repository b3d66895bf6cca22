using Lodestar.Core.Organizations;
using Lodestar.Core.Triangle;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Triangle;

public class StandardGridPageTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_standard_for_one_level_is_shown_to_that_level_and_to_all_but_not_to_another()
    {
        var page = await app.As(Cast.Mara).OpenAsync("/triangle/standards");
        await page.SubmitAsync("form.sheet", ("Form.Name", "Sign it off"), ("Form.Level", "Manager"));

        (await app.ReadAsync(db => db.Standards.SingleAsync(s => s.Name == "Sign it off"))).Level.ShouldBe(Level.Manager);
        (await GridAsync("?level=Manager")).ShouldContain(cell => cell.Contains("Sign it off"));
        (await GridAsync("")).ShouldContain(cell => cell.Contains("Sign it off"));
        (await GridAsync("?level=Frontline")).ShouldNotContain(cell => cell.Contains("Sign it off"));
    }

    [Fact]
    public async Task A_standard_stands_in_the_row_of_its_touch_point_and_the_column_of_its_kind()
    {
        var point = Draft.TouchPoint("Lost luggage");
        var daily = Draft.Adopted("Name the belt");
        daily.HoldAt(point.Id);
        var wrong = Draft.Adopted("Deliver it home", ServiceKind.Exception);
        wrong.HoldAt(point.Id);
        await app.SeedAsync(point, daily, wrong);

        var page = await app.As(Cast.Lena).OpenAsync("/triangle/standards/grid");
        var row = page.Document.QuerySelectorAll(".standard-grid tbody tr").Single(r => r.TextContent.Contains("Lost luggage"));

        row.QuerySelectorAll("td")[0].TextContent.ShouldContain("Name the belt");
        row.QuerySelectorAll("td")[1].TextContent.ShouldContain("Deliver it home");
    }

    [Fact]
    public async Task A_touch_point_without_a_standard_shows_as_a_gap_and_an_orphan_is_listed()
    {
        await app.SeedAsync(Draft.TouchPoint("Gift shop"), Draft.Standard("Wear a badge"));

        var page = await app.As(Cast.Mara).OpenAsync("/triangle/standards/grid");

        page.All(".standard-grid tr.gap th").ShouldContain("Gift shop");
        page.All("section[aria-labelledby=orphans] li").ShouldContain(line => line.Contains("Wear a badge"));
        (await app.As(Cast.Mara).OpenAsync("/triangle/touch-points"))
            .All(".triangle-part")
            .ShouldContain(line => line.Contains("Gift shop") && line.Contains("a gap"));
    }

    [Fact]
    public async Task The_database_knows_three_levels()
    {
        var standard = Draft.Adopted("Guarded level");
        await app.SeedAsync(standard);

        await Should.ThrowAsync<Exception>(() =>
            app.ReadAsync(db => db.Database.ExecuteSqlAsync($"update \"Standards\" set \"Level\" = 'Pirate' where \"Id\" = {standard.Id}"))
        );
    }

    private async Task<IReadOnlyList<string>> GridAsync(string query) =>
        (await app.As(Cast.Lena).OpenAsync($"/triangle/standards/grid{query}")).All(".standard-grid td");
}
