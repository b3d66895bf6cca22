using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Triangle;

public class TrianglePageTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    public async Task Northquays_triangle_stands_as_the_story_tells_it()
    {
        var page = await app.As(Cast.Lena).OpenAsync("/triangle");

        page.All(".triangle-drawing .why text").ShouldBe(["\u2068We keep island and mainland lives joined\u2069"]);
        page.All(".triangle-drawing .label")
            .Select(Bare)
            .ShouldBe(["Calm", "Clear", "One more kindness", "12 standards", "7 always", "7 never"]);
        page.Text.ShouldContain("12 standards: 8 normal, 4 when things go wrong");
        page.All(".triangle-pairs-table td")
            .ShouldBeSubsetOf([
                .. "Greet first|Look through people|Explain delays|Shrug at delays|Own it|Not my job|Walk along|Point vaguely".Split('|'),
                .. "Name the price|Hide a fee|Thank everybody|Skip a goodbye|Call back today|Argue a refund".Split('|'),
            ]);
    }

    [Fact]
    public async Task Each_of_the_three_actions_can_be_seen_measured_and_trained()
    {
        var page = await app.As(Cast.Lena).OpenAsync("/triangle");

        page.All(".triangle-proofs dt")
            .ShouldBe(["See it", "Measure it", "Train it", "See it", "Measure it", "Train it", "See it", "Measure it", "Train it"]);
        page.All(".triangle-proofs dd").ShouldNotContain("still open");
    }

    [Fact]
    public async Task A_member_sees_it_and_is_offered_no_way_to_change_it()
    {
        var lena = await app.As(Cast.Lena).OpenAsync("/triangle");
        var mara = await app.As(Cast.Mara).OpenAsync("/triangle");

        lena.All("main a[href='/triangle/pillars']").ShouldBeEmpty();
        mara.All("main a[href='/triangle/pillars']").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("a4")]
    [InlineData("letter")]
    public async Task It_prints_on_one_sheet_of_the_paper_asked_for(string paper)
    {
        var page = await app.As(Cast.Lena).OpenAsync($"/triangle/print?paper={paper}");

        page.All($".paper.{paper}").Count.ShouldBe(1);
        page.Text.ShouldContain("Announce in five minutes");
        page.Text.ShouldContain("Point vaguely");
    }

    [Fact]
    public async Task The_drawing_is_written_alike_in_a_language_with_decimal_commas()
    {
        var page = await app.As(Cast.Lena).OpenAsync("/triangle?culture=en&ui-culture=en");
        var numbers = page.Document.QuerySelectorAll(".triangle-drawing [x]").Select(e => e.GetAttribute("x")!);

        numbers.ShouldAllBe(n => !n.Contains(','));
    }

    [Fact]
    public async Task The_drawing_can_be_heard()
    {
        var label = (await app.As(Cast.Lena).OpenAsync("/triangle")).Find(".triangle-drawing").GetAttribute("aria-label")!;

        label.ShouldContain("3 pillars");
        label.ShouldContain("12 standards");
        label.ShouldContain("We keep island and mainland lives joined");
    }

    private static string Bare(string text) => text.Trim('\u2068', '\u2069');
}
