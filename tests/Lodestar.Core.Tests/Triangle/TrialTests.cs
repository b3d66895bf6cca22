using Lodestar.Core.Triangle;

namespace Lodestar.Core.Tests.Triangle;

public class TrialTests
{
    private static readonly DateTimeOffset Now = new(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Ana = Guid.CreateVersion7();
    private static readonly Guid Ben = Guid.CreateVersion7();
    private readonly Standard _standard = new(Guid.CreateVersion7(), "Greet first", ServiceKind.Normal, 1);

    [Fact]
    public void Neither_sees_what_the_other_saw_before_both_are_done()
    {
        var trial = New();
        Mark(trial, Ana, "++++++++++");
        Mark(trial, Ben, "+++++++++");
        trial.Result.ShouldBeNull();
        trial.EndedAt.ShouldBeNull();

        Mark(trial, Ben, 10, '+');

        trial.Result.ShouldNotBeNull();
        trial.EndedAt.ShouldBe(Now);
    }

    [Theory]
    [InlineData("+++-+++-++", "+++-+++-+-", TrialOutcome.Clear, new[] { 10 })]
    [InlineData("++-+?++-++", "+--?++-+++", TrialOutcome.SentBack, new[] { 2, 4, 5, 7, 8 })]
    [InlineData("+++++++++-", "++++++++-+", TrialOutcome.SentBack, new[] { 9, 10 })] // eight of ten, and no better than chance
    [InlineData("++++++++++", "++++++++++", TrialOutcome.TooEven, new int[0])]
    public void Where_two_see_two_things_the_wording_goes_back(string first, string second, TrialOutcome outcome, int[] differing)
    {
        var trial = New();
        Mark(trial, Ana, first);
        Mark(trial, Ben, second);

        trial.Result!.Outcome.ShouldBe(outcome);
        trial.Result.Differing.ShouldBe(differing);
    }

    [Fact]
    public void A_moment_is_marked_in_its_turn_corrected_before_the_last_and_by_the_two_only()
    {
        var trial = New();
        trial.Mark(Ana, 2, Sight.Met, Now).ShouldBeFalse();
        trial.Mark(Guid.CreateVersion7(), 1, Sight.Met, Now).ShouldBeFalse();
        trial.Mark(Ana, 1, Sight.Met, Now).ShouldBeTrue();
        trial.Mark(Ana, 1, Sight.Missed, Now).ShouldBeTrue(); // pressed twice, or corrected
        trial.MarksOf(Ana).ShouldHaveSingleItem().Sight.ShouldBe(Sight.Missed);
        trial.MarksOf(Ben).ShouldBeEmpty();

        Mark(trial, Ben, "++++++++++");
        trial.Mark(Ben, 3, Sight.Missed, Now).ShouldBeFalse();
        trial.CallOff(Now);
        trial.Mark(Ana, 2, Sight.Met, Now).ShouldBeFalse();
        trial.Result.ShouldBeNull();
    }

    [Fact]
    public void One_person_alone_is_no_trial() => Should.Throw<ArgumentException>(() => new Trial(_standard, Ana, Ana, Now));

    [Fact]
    public void Words_that_were_sent_back_are_not_adopted_before_they_are_others()
    {
        _standard.ServeVision();
        _standard.Adopt().ShouldBeTrue();
        var trial = New();

        _standard.SendBack(Now);
        _standard.IsAdopted.ShouldBeFalse();
        _standard.Adopt().ShouldBeFalse();
        _standard.Word("Greet first", null, ServiceKind.Exception);
        _standard.Adopt().ShouldBeFalse();

        trial.Tries(_standard).ShouldBeTrue();
        _standard.Word("Say hello first", null, ServiceKind.Normal);
        trial.Tries(_standard).ShouldBeFalse();
        _standard.Adopt().ShouldBeTrue();
    }

    private Trial New() => new(_standard, Ana, Ben, Now);

    private static void Mark(Trial trial, Guid observer, string marks)
    {
        foreach (var (moment, mark) in marks.Index())
            Mark(trial, observer, moment + 1, mark);
    }

    private static void Mark(Trial trial, Guid observer, int moment, char mark) =>
        trial
            .Mark(
                observer,
                moment,
                mark is '+' ? Sight.Met
                    : mark is '-' ? Sight.Missed
                    : Sight.Unclear,
                Now
            )
            .ShouldBeTrue();
}
