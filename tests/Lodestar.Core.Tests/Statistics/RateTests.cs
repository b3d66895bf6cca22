using Lodestar.Core.Statistics;

namespace Lodestar.Core.Tests.Statistics;

public class RateTests
{
    [Theory]
    [InlineData(16, 20, 58, 92)]
    [InlineData(19, 20, 76, 99)]
    [InlineData(38, 40, 83, 99)] // 83.5 in the method, rounded up twice there
    [InlineData(95, 100, 89, 98)]
    [InlineData(104, 120, 79, 92)]
    [InlineData(78, 120, 56, 73)]
    public void The_interval_is_the_one_the_method_publishes(int count, int of, int low, int high)
    {
        var interval = new Rate(count, of).Interval;

        Math.Round(interval.Low * 100).ShouldBe(low);
        Math.Round(interval.High * 100).ShouldBe(high);
    }

    [Theory]
    [InlineData(0, 0, .95, 73)]
    [InlineData(0, 0, .90, 35)]
    [InlineData(30, 30, .90, 5)]
    [InlineData(73, 73, .95, 0)]
    public void It_says_how_many_more_in_a_row_prove_a_goal(int count, int of, double goal, int more) =>
        new Rate(count, of).MoreNeededFor(goal).ShouldBe(more);

    [Fact]
    public void Thirty_of_thirty_proves_less_than_ninety_percent() => new Rate(30, 30).Proves(.90).ShouldBeFalse();

    [Fact]
    public void Nothing_seen_says_nothing() => new Rate(0, 0).Interval.ShouldBe(new Interval(0, 1));

    [Fact]
    public void More_than_the_whole_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => new Rate(3, 2));
}
