using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Measure;

public class MeasurePageTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    public async Task The_headline_never_stands_alone()
    {
        var page = await app.As(Cast.Lena).OpenAsync("/measure");

        page.Find(".figure.rate").TextContent.ShouldBe("51%(42–60) · 61 of 120");
        page.Text.ShouldContain("more in a row, with every standard met, would prove 95 of 100.");
    }

    [Theory]
    [InlineData("Greet first · normal", "104 of 120 · 87% (79–92)")]
    [InlineData("Explain delays · normal", "78 of 120 · 65% (56–73)")]
    [InlineData("Own it · normal", "101 of 120 · 84% (77–90)")]
    public async Task Northquays_standards_have_the_figures_of_the_story(string standard, string figures)
    {
        var page = await app.As(Cast.Lena).OpenAsync("/measure");

        page.All(".bars > li > div").ShouldContain($"{standard}{figures}");
    }

    [Fact]
    public async Task The_busy_gap_of_Own_it_is_said_in_words()
    {
        var page = await app.As(Cast.Lena).OpenAsync("/measure");

        page.Text.ShouldContain(
            "“Own it” loses most: 56 of 60 · 93% (84–97) in quiet hours, 45 of 60 · 75% (63–84) in busy ones, a gap of 18 points (5–31)."
        );
        page.Text.ShouldContain("“Explain delays” needs the most care: met in 78 of 120 · 65% (56–73).");
    }

    [Fact]
    public async Task Everything_drawn_stands_in_a_table_as_well()
    {
        var page = await app.As(Cast.Lena).OpenAsync("/measure");

        page.All(".as-table tbody tr").Count.ShouldBe(12);
        page.All(".as-table tbody tr")
            .ShouldContain("Own it normal 101 of 120 · 84% (77–90) 56 of 60 · 93% (84–97) 45 of 60 · 75% (63–84)");
    }

    [Fact]
    public async Task The_list_names_moments_and_no_people()
    {
        var page = await app.As(Cast.Lena).OpenAsync("/measure/observations");
        var main = page.Find("main").TextContent;

        page.All("main .lines > li").Count.ShouldBe(25);
        main.ShouldContain("The scanner hung for three minutes.");
        foreach (var actor in Cast.OfNorthquay)
            main.ShouldNotContain(actor.Name);
    }

    [Fact]
    public async Task Home_says_how_consistent_we_are()
    {
        var page = await app.As(Cast.Tomasz).OpenAsync("/");

        page.Html.ShouldContain("61 of 120");
    }
}
