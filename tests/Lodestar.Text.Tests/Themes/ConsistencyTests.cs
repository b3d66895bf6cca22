using Lodestar.Text.Themes;

namespace Lodestar.Text.Tests.Themes;

public class ConsistencyTests
{
    [Fact]
    public void An_even_theme_scores_the_root_of_its_share() => Spread(.25, (10, 40), (10, 40), (10, 40)).Score.ShouldBe(.5, 1e-9);

    [Fact]
    public void A_segment_that_is_silent_pulls_the_score_down_more_than_the_loud_ones_can_lift_it()
    {
        var even = Spread(.3, (12, 40), (12, 40), (12, 40));
        var silent = Spread(.3, (18, 40), (18, 40), (0, 40));

        silent.Score.ShouldBeLessThan(even.Score / 2);
        silent.Saying.ShouldBe(2);
    }

    [Fact]
    public void The_worked_example_of_the_formula_comes_out()
    {
        // Shares drawn toward 35.3% by 20 people, then sqrt(P) × evenness × lowest share / P.
        var fast = Spread(66 / 187.0, (14, 63), (41, 47), (8, 47), (3, 30));

        fast.Segments[1].ShrunkTo(66 / 187.0).ShouldBe(.7173, 1e-4);
        fast.LowestRatio.ShouldBe(.5700, 1e-4);
        fast.Evenness.ShouldBe(.8837, 1e-4);
        fast.Score.ShouldBe(Math.Sqrt(66 / 187.0) * fast.Evenness * fast.LowestRatio, 1e-12);
    }

    [Fact]
    public void Three_people_of_a_small_unit_prove_little() => Spread(.3, (30, 100), (0, 3)).LowestRatio.ShouldBeGreaterThan(.85);

    [Theory]
    [InlineData(41, 47, 25, 140, SpreadKind.LoudInOnePlace)]
    [InlineData(5, 63, 4, 124, SpreadKind.Uneven)] // twice as often, but nine people prove nothing
    [InlineData(20, 40, 19, 40, SpreadKind.Everywhere)]
    public void A_place_is_loud_only_beyond_chance(int said, int asked, int elsewhere, int others, SpreadKind kind)
    {
        var overall = (said + elsewhere) / (double)(asked + others);

        Consistency.Of(overall, [Spread(overall, (said, asked), (elsewhere, others))]).Kind.ShouldBe(kind);
    }

    [Fact]
    public void The_weakest_dimension_decides()
    {
        var units = Spread(.3, (15, 50), (15, 50));
        var levels = Spread(.3, (30, 50), (0, 50));

        Consistency.Of(.3, [units, levels]).Score.ShouldBe(levels.Score);
    }

    private static DimensionSpread Spread(double overall, params (int Said, int Asked)[] segments) =>
        DimensionSpread.Of("unit", overall, [.. segments.Select((s, i) => new SegmentShare($"{i}", s.Said, s.Asked))]);
}
