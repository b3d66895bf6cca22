using Lodestar.Core.Share;
using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.Share;

public class RecallTests
{
    private static readonly DateTimeOffset s_launchDay = new(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
    private static readonly VisionText s_vision = VisionText.TryParse("Make every crossing calm and clear")!;
    private readonly Launch _launch = new(Guid.NewGuid(), Guid.NewGuid(), "  Hold me to it. ", s_launchDay);

    [Fact]
    public void An_attempt_knows_how_long_after_the_launch_it_was_made()
    {
        Attempt("make every crossing calm and clear", s_launchDay.AddHours(23)).Day.ShouldBe(0);
        Attempt("make every crossing calm and clear", s_launchDay.AddDays(30)).Day.ShouldBe(30);
    }

    [Fact]
    public void Word_for_word_forgives_capitals_and_marks_but_no_missing_word()
    {
        Attempt("MAKE every crossing, calm and clear.").IsWordForWord.ShouldBeTrue();
        Attempt("make every crossing and clear").IsWordForWord.ShouldBeFalse();
    }

    [Fact]
    public void Northquay_could_say_it_on_the_first_day_141_of_240_times()
    {
        var said = Enumerable.Range(0, 141).Select(_ => (Guid.NewGuid(), Day: 1));

        var milestone = RecallMilestone.Of(said, everybody: 240, today: 7)[0];

        milestone.WordForWord.Share.ShouldBe(0.5875, 0.00005);
        (milestone.WordForWord.Interval.Low, milestone.WordForWord.Interval.High).ShouldBe((0.524, 0.648), Tolerance);
    }

    [Fact]
    public void Only_milestones_that_have_begun_are_shown()
    {
        RecallMilestone.Of([], 240, today: 1).Select(m => m.Day).ShouldBe([1]);
        RecallMilestone.Of([], 240, today: 2).Select(m => m.Day).ShouldBe([1, 30]);
        RecallMilestone.Of([], 240, today: 90).Select(m => m.Day).ShouldBe([1, 30, 90]);
    }

    [Fact]
    public void Somebody_who_says_it_again_counts_once()
    {
        var lena = Guid.NewGuid();

        RecallMilestone.Of([(lena, 0), (lena, 1)], 240, today: 1)[0].WordForWord.Count.ShouldBe(1);
    }

    private RecallAttempt Attempt(string typed, DateTimeOffset? at = null) =>
        RecallAttempt.Of(_launch, s_vision, Guid.NewGuid(), typed, at ?? s_launchDay);

    private static readonly IEqualityComparer<(double, double)> Tolerance = EqualityComparer<(double, double)>.Create(
        (a, b) => Math.Abs(a.Item1 - b.Item1) < 0.001 && Math.Abs(a.Item2 - b.Item2) < 0.001
    );
}
