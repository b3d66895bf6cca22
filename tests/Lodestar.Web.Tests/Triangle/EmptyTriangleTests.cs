using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Triangle;

public class EmptyTriangleTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task Whoever_may_draw_it_is_led_to_the_purpose()
    {
        var page = await app.As(Cast.Tomasz).OpenAsync("/triangle");

        page.Find(".empty a.button").GetAttribute("href").ShouldBe("/triangle/purpose");
        page.Text.ShouldContain("5 things are still open");
        page.All(".triangle-drawing .side.open").Count.ShouldBe(3, "all three sides are still open");
    }

    [Fact]
    public async Task A_member_is_told_what_will_be_here()
    {
        var page = await app.As(Cast.Lena).OpenAsync("/triangle");

        page.Text.ShouldContain("The triangle is still being drawn");
        page.All(".empty a").ShouldBeEmpty();
    }
}
