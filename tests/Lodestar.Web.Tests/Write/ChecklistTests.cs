using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

public class ChecklistTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    public async Task What_passes_and_what_is_open_stands_on_one_page()
    {
        var page = await app.As(Cast.Mara).OpenAsync($"/write/versions/{await VersionAsync(2)}/checklist");

        page.All(".checks > li").Count.ShouldBe(7);
        page.Find(".hero .lead").TextContent.ShouldBe("4 of 7 pass.");
        Line(page, "Role test").ShouldContain("21 roles know what to do");
        Line(page, "Evidence").ShouldContain("3 pieces of evidence");
        Line(page, "Our values").ShouldContain("3 of 5 values are lived");
        Line(page, "All our customers").ShouldContain("not yet");
        Line(page, "Fresh eyes").ShouldContain("5 of 9 readings meet what was meant");
    }

    [Fact]
    [Trait("Catalog", "R13")]
    public async Task The_pair_of_who_we_are_and_aim_to_be_is_told_apart()
    {
        var page = await app.As(Cast.Mara).OpenAsync($"/write/versions/{await VersionAsync(3)}/checklist");

        Line(page, "True today, and worth becoming").ShouldContain("True today: 2 of 2 · Worth becoming: 2 of 2");
    }

    [Fact]
    [Trait("Catalog", "A4")]
    public async Task Who_has_not_rated_sees_no_result_and_who_does_not_write_sees_no_words()
    {
        var version = await VersionAsync(3);

        var ines = await app.As(Cast.Ines).OpenAsync($"/write/versions/{version}/checklist");
        Line(ines, "The criteria").ShouldContain("Rate it yourself to see what the team thinks.");
        Line(ines, "Our values").ShouldContain("Rate it yourself");
        Line(ines, "All our customers").ShouldContain("Say what you think of each");
        var lena = await app.As(Cast.Lena).OpenAsync($"/write/versions/{version}/checklist");
        lena.Html.ShouldNotContain("people feel calm");
        lena.All(".checks a").ShouldHaveSingleItem("she answers for her role, and reads the rest");
    }

    [Fact]
    [Trait("Catalog", "R17")]
    public async Task Four_of_nine_readings_miss_that_people_feel_calm()
    {
        var rest = await app.ReadAsync(db => db.CoolingOffs.Select(c => c.Id).SingleAsync());

        var page = await app.As(Cast.Mara).OpenAsync($"/write/cooling-offs/{rest}/readings");

        page.Find(".hero .lead").TextContent.ShouldBe("4 of 9 readings miss what you meant.");
        page.All(".readings > li").Count.ShouldBe(9);
        page.Find(".meant .lines").TextContent.ShouldContain("calm");
    }

    [Fact]
    [Trait("Catalog", "R94")]
    public async Task Each_kind_of_customer_needs_a_reason_and_a_no_is_seen()
    {
        var address = $"/write/versions/{await VersionAsync(2)}/segments";
        var page = await app.As(Cast.Tomasz).OpenAsync(address);
        page.Text.ShouldContain("It does not hold for all of them");
        page.Text.ShouldContain("holds, say 1 of 2");
        var segments = page.Document.QuerySelectorAll("input[type=radio][value=true]").Select(i => i.GetAttribute("name")!).ToList();

        page = await page.SubmitAsync((segments[0], "true"), (segments[0].Replace("Holds", "Why"), "  "));
        page.Text.ShouldContain("1 kind of customer is still open");
    }

    private Task<Guid> VersionAsync(int number) =>
        app.ReadAsync(db => db.DraftVersions.Where(v => v.Number == number).Select(v => v.Id).SingleAsync());

    private static string Line(WebPage page, string name) =>
        page.All(".checks > li").Single(l => l.StartsWith(name, StringComparison.Ordinal));
}
