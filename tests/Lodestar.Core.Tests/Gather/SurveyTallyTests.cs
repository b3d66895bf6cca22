using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather;

[Trait("Catalog", "F4")]
public class SurveyTallyTests
{
    private static readonly SmallestGroup Five = SmallestGroup.AtLeast(5);
    private readonly SurveyTally _tally = new(
        new Survey(Guid.CreateVersion7(), "Your best day", Five, new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)),
        []
    );

    [Fact]
    public void Each_number_moves_only_when_five_of_its_own_have_come()
    {
        _tally.See(4, 4, Five).ShouldBeFalse();
        _tally.See(4, 6, Five).ShouldBeTrue(); // two spoke and four wrote: who wrote is not told yet
        (_tally.Written, _tally.Heard).ShouldBe((0, 6));
        _tally.See(7, 10, Five).ShouldBeTrue();
        (_tally.Written, _tally.Heard).ShouldBe((7, 6));
        _tally.See(11, 10, Five).ShouldBeFalse();
        _tally.Told(Five).ShouldBe(5);
    }

    [Fact]
    public void By_group_it_is_kept_once_and_then_for_good()
    {
        _tally.See(9, 9, Five);
        _tally.Answers.ShouldBeEmpty();

        _tally.End([new Position(null, Level.Frontline, null, null, 8), new Position(null, Level.Manager, null, null, 3)], 12, Five);

        (_tally.Written, _tally.Heard, _tally.Told(Five), _tally.Answers.Count).ShouldBe((11, 12, 11, 2));
        _tally.See(40, 40, Five).ShouldBeFalse();
        _tally.Written.ShouldBe(11);
    }

    [Fact]
    public void Too_few_at_the_end_are_kept_as_nobody()
    {
        _tally.End([new Position(null, Level.Frontline, null, null, 4)], 4, Five);

        (_tally.Written, _tally.Heard, _tally.Answers.Count, _tally.IsFinal).ShouldBe((0, 0, 0, true));
    }
}
