using Lodestar.Web.Tests.Hosting;
using Lodestar.Web.Tests.Triangle;

namespace Lodestar.Web.Tests.Measure;

public class FirstLooksTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task From_nothing_to_enough_the_page_says_what_it_does_not_know_yet()
    {
        (await app.As(Cast.Lena).OpenAsync("/measure")).Text.ShouldContain("There is nothing to observe yet");
        (await app.As(Cast.Mara).OpenAsync("/measure")).Find(".empty a").GetAttribute("href").ShouldBe("/triangle/standards");

        var (gate, greet) = (Draft.TouchPoint(), Draft.Adopted());
        await app.SeedAsync(gate, greet);
        (await app.As(Cast.Lena).OpenAsync("/measure")).Find(".empty a").GetAttribute("href").ShouldBe("/measure/observe");

        await app.SeedAsync([.. Enumerable.Range(0, 4).Select(_ => Look.At(gate, greet))]);
        var early = await app.As(Cast.Lena).OpenAsync("/measure");
        early.Text.ShouldContain("Not enough yet");
        early.Text.ShouldNotContain("%");

        await app.SeedAsync([.. Enumerable.Range(0, 69).Select(_ => Look.At(gate, greet))]);
        var proven = await app.As(Cast.Lena).OpenAsync("/measure");
        proven.Find(".figure.rate").TextContent.ShouldBe("100%(95–100) · 73 of 73");
        proven.Text.ShouldContain("That is proof enough to say: at least 95 of 100.");
    }
}
