using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather;

[Trait("Catalog", "F4")]
public class TurnoutTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Onboard = Guid.CreateVersion7();
    private static readonly Guid Ashore = Guid.CreateVersion7();
    private static readonly Guid NightDesk = Guid.CreateVersion7();
    private static readonly UnitTree Tree = UnitTree.Of([(Onboard, null), (Ashore, null), (NightDesk, null)]);

    [Fact]
    public void Numbers_of_an_open_survey_come_in_whole_steps()
    {
        var turnout = Count(Open(), null, 23, 34, 0).ShouldNotBeNull();

        (turnout.Told, turnout.Number).ShouldBe((55, 1));
        turnout.Units.Select(unit => unit.Told).ShouldBe([20, 30]);
    }

    [Fact]
    public void It_is_counted_again_only_when_five_new_ones_have_answered()
    {
        var survey = Open();
        var first = Count(survey, null, 23, 34, 0)!;

        Count(survey, first, 24, 37, 0).ShouldBeNull();
        Count(survey, first, 25, 37, 0)!.Number.ShouldBe(2);
        Count(survey, null, 2, 2, 0).ShouldBeNull();
    }

    [Fact]
    public void A_small_unit_and_the_one_that_would_give_it_away_are_left_out() =>
        Count(Open(), null, 23, 10, 4)!.Units.Select(unit => unit.UnitId).ShouldBe([Onboard]);

    [Fact]
    public void A_survey_that_is_not_open_is_not_counted_in_steps()
    {
        var survey = Open();
        survey.Close(Now);

        Count(survey, null, 23, 34, 0).ShouldBeNull();
    }

    [Theory]
    [InlineData(10, 25, true)] // at most 14 of 25
    [InlineData(15, 25, false)] // it may be 19 of 25
    public void A_unit_is_called_low_only_when_it_surely_is(int told, int people, bool low) =>
        new UnitTurnout(Onboard, told, people).IsSurelyLow(SmallestGroup.AtLeast(5)).ShouldBe(low);

    private static Survey Open()
    {
        var survey = new Survey(Guid.CreateVersion7(), "Your best day", default, Now);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Open(Now);
        return survey;
    }

    private static Turnout? Count(Survey survey, Turnout? last, int onboard, int ashore, int night)
    {
        Tally[] answers =
        [
            new(Onboard, Level.Frontline, onboard),
            new(Ashore, Level.Frontline, ashore),
            new(NightDesk, Level.Frontline, night),
        ];
        var people = new Dictionary<Cut, int>
        {
            [new(Onboard, null)] = 84,
            [new(Ashore, null)] = 62,
            [new(NightDesk, null)] = 10,
        };
        return Turnout.Count(survey, last, (Tree, answers, people), Now);
    }
}
