using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather.Themes;

public class GapTests
{
    private static readonly SmallestGroup Five = SmallestGroup.AtLeast(5);
    private static readonly Poles Asked = new(100, 100);

    [Theory]
    [InlineData(10, 60, GapKind.Wanted)]
    [InlineData(60, 10, GapKind.Lived)]
    [InlineData(40, 46, GapKind.Close)]
    public void Only_where_the_intervals_part_is_one_side_the_larger(int today, int should, GapKind kind) =>
        Gap.Of(new Poles(today, should), Asked, Five)!.Kind.ShouldBe(kind);

    [Fact]
    public void Without_answers_to_both_kinds_of_question_there_is_no_gap()
    {
        Gap.Of(new Poles(0, 30), new Poles(0, 100), Five).ShouldBeNull();
        Gap.Of(new Poles(5, 30), new Poles(4, 100), Five).ShouldBeNull();
        Gap.Of(Poles.None, Asked, Five).ShouldBeNull();
    }

    [Theory]
    [InlineData(20, 30, 50, true)]
    [InlineData(4, 30, 50, false)] // four said it of today
    [InlineData(20, 47, 50, false)] // three said it of nothing but today
    [InlineData(0, 50, 50, true)]
    [Trait("Catalog", "F4")]
    public void Sides_that_tell_of_few_are_not_told(int today, int should, int all, bool told) =>
        new Poles(today, should).AmongAll(all, Five).ShouldBe(told ? new Poles(today, should) : Poles.None);

    [Theory]
    [InlineData(0, 10, ThemeAim.ShouldBe)]
    [InlineData(10, 1, ThemeAim.Today)]
    [InlineData(10, 10, ThemeAim.Both)]
    public void The_questions_say_where_a_theme_points(int today, int should, ThemeAim aim) =>
        new Poles(today, should).AimOf(Asked).ShouldBe(aim);

    [Fact]
    public void Ten_of_twenty_weigh_more_than_ten_of_two_hundred() => new Poles(10, 10).AimOf(new Poles(20, 200)).ShouldBe(ThemeAim.Today);
}
