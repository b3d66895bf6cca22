using Lodestar.Core.GutCheck;

namespace Lodestar.Core.Tests.GutCheck;

public class RoundResultTests
{
    private readonly Scene _scene = new();

    [Fact]
    public void Sixteen_of_twenty_is_80_percent_between_58_and_92_and_not_yet()
    {
        var result = _scene.Closed(agree: 16, hesitate: 4).Result!;

        (result.Agreement.Count, result.Agreement.Of).ShouldBe((16, 20));
        result.Agreement.Interval.Low.ShouldBe(0.58, 0.005);
        result.Agreement.Interval.High.ShouldBe(0.92, 0.005);
        result.Verdict.ShouldBe(Verdict.NotYet);
    }

    [Theory]
    [InlineData(0, 0, Verdict.TooFewAnswers)]
    [InlineData(4, 0, Verdict.TooFewAnswers)]
    [InlineData(5, 0, Verdict.DefinitelyUs)]
    [InlineData(8, 1, Verdict.AnswerTheLastOne)]
    [InlineData(8, 2, Verdict.NotYet)]
    [InlineData(18, 1, Verdict.AnswerTheLastOne)]
    [InlineData(19, 1, Verdict.DefinitelyUs)]
    [InlineData(94, 6, Verdict.NotYet)]
    [InlineData(95, 5, Verdict.DefinitelyUs)]
    public void The_line_is_95_percent_or_in_a_small_group_all_but_one(int agree, int hesitate, Verdict verdict) =>
        _scene.Closed(agree, hesitate).Result!.Verdict.ShouldBe(verdict);

    [Fact]
    public void In_a_small_group_the_last_one_has_to_be_answered_first()
    {
        var round = _scene.Closed(agree: 8, hesitate: 1);

        round.Result!.Hesitaters.ShouldHaveSingleItem().ReplyWith("We mean the crossing, not the website.");

        round.Result.Verdict.ShouldBe(Verdict.DefinitelyUs);
    }

    [Fact]
    public void The_word_that_bothers_shows_how_many_it_bothers_and_what_they_would_say()
    {
        var round = _scene.Open(readers: 5);
        string[] instead = ["calm", "easy", "Calm", "", "calm"];
        foreach (var (reader, word) in round.Readers.Zip(instead))
            reader.Answer(Scene.Almost("too smooth", word), round, "browser", Scene.Moment);
        round.Close(Scene.Moment);

        var word3 = round.Result!.Words[3];

        (word3.Word, word3.Flags).ShouldBe(("seamless", 5));
        word3.Suggestions.ShouldBe([new("Calm", 3), new("easy", 1)]);
        round.Result.Words.Where(w => w.Flags == 0).Select(w => w.Word).ShouldBe(["Make", "every", "crossing", "and", "clear"]);
    }

    [Fact]
    public void Who_never_answered_is_invited_but_not_counted()
    {
        var round = _scene.Open(readers: 7);
        foreach (var reader in round.Readers.Take(5))
            reader.Answer(Scene.Yes, round, "browser", Scene.Moment);
        round.Readers[5].Withdraw(Scene.Moment);
        round.Close(Scene.Moment);

        (round.Result!.Answered.Count, round.Result.Invited).ShouldBe((5, 6));
    }
}
