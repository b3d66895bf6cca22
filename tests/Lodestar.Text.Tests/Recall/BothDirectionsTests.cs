using Lodestar.Text.Recall;

namespace Lodestar.Text.Tests.Recall;

public class BothDirectionsTests
{
    private const string Vision = "Make every crossing calm and clear";
    private static readonly string[] Behaviors = ["Greet first", "Explain delays", "Own it", "Never point vaguely"];

    [Theory]
    [InlineData("clear", true, 1)]
    [InlineData("make it CLAER", true, 1)]
    [InlineData("explain the delay", true, 1)]
    [InlineData("calm", false, 0)]
    [InlineData("calm and clear", true, .75)]
    [InlineData("", false, 0)]
    public void From_a_late_ship_to_the_word_it_calls_for(string typed, bool right, double score)
    {
        var named = WordsFromSituation.Of(Vision, ["clear"], typed);

        named.IsRight.ShouldBe(right);
        named.Score.ShouldBe(score, .001);
    }

    [Fact]
    public void Other_words_of_the_vision_and_words_of_neither_are_told_apart()
    {
        var named = WordsFromSituation.Of(Vision, ["clear"], "crossing, speed, clear");

        named.Called.ShouldBe([new CalledWord("clear", "clear")]);
        named.Others.ShouldBe(["crossing"]);
        named.Foreign.ShouldBe(["speed"]);
    }

    [Theory]
    [InlineData("I explain a delay before anyone asks", "Explain delays")]
    [InlineData("greet them first", "Greet first")]
    [InlineData("I don't explain delays", null)]
    [InlineData("I never point vaguely", "Never point vaguely")]
    [InlineData("I point vaguely", null)]
    [InlineData("smile", null)]
    public void From_a_word_to_what_one_does(string typed, string? behavior) =>
        BehaviorFromWords.Of("clear", Behaviors, typed).Behavior.ShouldBe(behavior);

    [Fact]
    public void What_is_not_agreed_may_be_a_deed_and_what_repeats_the_words_is_none()
    {
        BehaviorFromWords.Of("clear", Behaviors, "I draw a map for the driver").IsAgreed.ShouldBeFalse();
        BehaviorFromWords.Of("clear", Behaviors, "We write the new time on the board").NamesADeed.ShouldBeTrue();

        var repeated = BehaviorFromWords.Of("calm and clear", Behaviors, "be clear and calm");
        repeated.OnlyRepeats.ShouldBeTrue();
        repeated.NamesADeed.ShouldBeFalse();
    }

    [Fact]
    public void Where_nothing_is_agreed_nothing_is_missed()
    {
        var answer = BehaviorFromWords.Of("clear", [], "I explain it");

        answer.IsAgreed.ShouldBeFalse();
        answer.Score.ShouldBe(0);
        answer.Missed.ShouldBeEmpty();
    }
}
