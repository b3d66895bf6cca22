using Lodestar.Core.Gather.Themes;

namespace Lodestar.Core.Tests.Gather.Themes;

public class SplitWordsTests
{
    [Fact]
    public void Commas_semicolons_and_lines_part_them_and_each_is_kept_once()
    {
        var words = SplitWords.TryParse(" boarding ,Check-in;\n boarding\n, , no  queue ").ShouldNotBeNull();

        words.Phrases.ShouldBe(["boarding", "Check-in", "no queue"]);
        SplitWords.TryParse(words.ToString())!.Phrases.ShouldBe(words.Phrases);
    }

    [Theory]
    [InlineData("We board in ten minutes", true)]
    [InlineData("Boarding is quick", true)]
    [InlineData("There is no queue at the ramp", true)]
    [InlineData("A queue, no matter what", false)]
    [InlineData("The ship sails on time", false)]
    public void Any_one_of_them_is_enough_in_whatever_form_and_phrases_stay_together(string sentence, bool expected) =>
        SplitWords.TryParse("boarding, no queue")!.IsAnyIn(sentence).ShouldBe(expected);

    [Fact]
    public void It_tells_which_stand_in_no_sentence() =>
        SplitWords.TryParse("boarding, Lindqvist").ShouldNotBeNull().MissingIn(["Boarding is quick", "On time"]).ShouldBe(["Lindqvist"]);

    [Theory]
    [InlineData(null)]
    [InlineData(" ,;\n")]
    [InlineData("?!")]
    [InlineData("a word that goes on and on and on and on until nobody can keep it any more")]
    public void What_holds_no_word_or_more_than_is_kept_is_none(string? input) => SplitWords.TryParse(input).ShouldBeNull();
}
