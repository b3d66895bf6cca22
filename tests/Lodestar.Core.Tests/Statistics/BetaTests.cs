using Lodestar.Core.Statistics;

namespace Lodestar.Core.Tests.Statistics;

public class BetaTests
{
    // Closed forms: I_x(a, 1) = x^a, I_x(1, b) = 1 - (1 - x)^b, and the arcsine law for a = b = 1/2.
    [Theory]
    [InlineData(.3, 4, 1, .0081)]
    [InlineData(.3, 1, 4, .7599)]
    [InlineData(.25, .5, .5, 1 / 3d)]
    [InlineData(.5, 30, 30, .5)]
    [InlineData(0, 2, 3, 0)]
    [InlineData(1, 2, 3, 1)]
    public void What_lies_below_is_what_the_closed_form_says(double x, double a, double b, double below) =>
        Beta.Below(x, a, b).ShouldBe(below, 1e-12);

    [Theory]
    [InlineData(.025, 3, 8)]
    [InlineData(.975, 1, 200_000)]
    [InlineData(.5, 879_000, 121_000)]
    public void The_quantile_takes_it_back(double likelihood, double a, double b) =>
        Beta.Below(Beta.Quantile(likelihood, a, b), a, b).ShouldBe(likelihood, 1e-6);

    [Fact]
    public void A_shape_that_is_none_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => Beta.Below(.5, 0, 1));
}
