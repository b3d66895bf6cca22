using Lodestar.Core.Statistics;

namespace Lodestar.Core.Tests.Statistics;

public class SamplePlanTests
{
    // Krejcie and Morgan, Determining sample size for research activities, 1970, their table.
    [Theory]
    [InlineData(10, 10)]
    [InlineData(100, 80)]
    [InlineData(240, 148)]
    [InlineData(500, 217)]
    [InlineData(1_000, 278)]
    [InlineData(10_000, 370)]
    [InlineData(1_000_000, 384)]
    public void Five_points_need_as_many_as_the_published_table_says(int group, int needed) =>
        SamplePlan.Needed(group, .05).ShouldBe(needed);

    [Theory]
    [InlineData(20, 240, .21)]
    [InlineData(148, 240, .05)]
    [InlineData(240, 240, 0)]
    [InlineData(0, 240, 1)]
    [InlineData(1, 1, 0)]
    public void So_many_answers_tell_so_much(int answers, int group, double margin) =>
        SamplePlan.Margin(answers, group).ShouldBe(margin, .005);

    [Fact]
    public void A_margin_of_nothing_and_more_answers_than_people_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => SamplePlan.Needed(10, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => SamplePlan.Needed(10, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => SamplePlan.Margin(11, 10));
    }
}
