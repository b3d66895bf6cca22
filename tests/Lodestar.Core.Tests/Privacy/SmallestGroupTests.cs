using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Privacy;

public class SmallestGroupTests
{
    [Theory]
    [InlineData(-3, 5)]
    [InlineData(1, 5)]
    [InlineData(5, 5)]
    [InlineData(12, 12)]
    public void It_may_be_raised_but_never_lowered(int requested, int size) => SmallestGroup.AtLeast(requested).Size.ShouldBe(size);

    [Fact]
    public void Forgetting_to_set_it_leaves_the_floor() => default(SmallestGroup).Size.ShouldBe(5);

    [Fact]
    public void Sentences_need_eight_or_more_when_more_was_asked()
    {
        SmallestGroup.AtLeast(5).ForQuotes.Size.ShouldBe(8);
        SmallestGroup.AtLeast(20).ForQuotes.Size.ShouldBe(20);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    [InlineData(9, 5)]
    [InlineData(187, 185)]
    public void While_open_answers_are_told_in_whole_groups(int received, int told) =>
        default(SmallestGroup).Told(received, closed: false).ShouldBe(told);

    [Theory]
    [InlineData(4, 0)]
    [InlineData(187, 187)]
    public void Once_closed_the_number_itself_is_told(int received, int told) =>
        default(SmallestGroup).Told(received, closed: true).ShouldBe(told);
}
