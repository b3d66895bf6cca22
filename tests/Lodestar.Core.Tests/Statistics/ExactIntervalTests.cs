using Lodestar.Core.Statistics;

namespace Lodestar.Core.Tests.Statistics;

public class ExactIntervalTests
{
    // R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 5 (Clopper-Pearson).
    [Theory]
    [InlineData(81, 263, .2527, .3676)]
    [InlineData(15, 148, .0578, .1617)]
    [InlineData(0, 20, 0, .1684)]
    [InlineData(1, 29, .0009, .1776)]
    public void It_is_the_one_that_Newcombe_published(int count, int of, double low, double high)
    {
        var interval = ExactInterval.Of(new Rate(count, of));

        interval.Low.ShouldBe(low, .00005);
        interval.High.ShouldBe(high, .00005);
    }

    [Theory]
    [InlineData(1, 10, .95)]
    [InlineData(19, 20, .95)]
    [InlineData(16, 20, .9)]
    [InlineData(3, 400, .99)]
    public void At_either_end_what_was_seen_has_just_the_likelihood_left_for_that_tail(int count, int of, double level)
    {
        var interval = ExactInterval.Of(new Rate(count, of), level);

        (1 - AtMost(count - 1, of, interval.Low)).ShouldBe((1 - level) / 2, 1e-9);
        AtMost(count, of, interval.High).ShouldBe((1 - level) / 2, 1e-9);
    }

    [Theory]
    [InlineData(0, 0, 0, 1)]
    [InlineData(0, 10, 0, .308497)]
    [InlineData(10, 10, .691503, 1)]
    public void Nothing_none_and_all_have_their_own_ends(int count, int of, double low, double high)
    {
        var interval = ExactInterval.Of(new Rate(count, of));

        interval.Low.ShouldBe(low, 1e-6);
        interval.High.ShouldBe(high, 1e-6);
    }

    [Fact]
    public void It_is_wider_than_the_score_interval_also_of_a_million()
    {
        var rate = new Rate(879_000, 1_000_000);
        var (exact, score) = (ExactInterval.Of(rate), rate.Interval);

        exact.Low.ShouldBeInRange(score.Low - .0001, score.Low);
        exact.High.ShouldBeInRange(score.High, score.High + .0001);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void No_level_is_certain_or_empty(double level) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ExactInterval.Of(new Rate(1, 2), level));

    private static double AtMost(int count, int of, double share)
    {
        var (term, sum) = (Math.Pow(1 - share, of), 0d);
        for (var k = 0; k <= count; k++)
        {
            sum += term;
            term *= (double)(of - k) / (k + 1) * share / (1 - share);
        }
        return sum;
    }
}
