using Lodestar.Text.Recall;

namespace Lodestar.Text.Tests.Recall;

public class RecitationTests
{
    private const string Vision = "Make every crossing calm and clear";

    [Theory]
    [InlineData("Make every crossing calm and clear")]
    [InlineData("make every crossing calm, and clear!")]
    [InlineData("MAKE EVRY CROSING CALM AND CLAER")]
    [InlineData("Make every crossings calm and clear")]
    public void Case_marks_spelling_and_endings_are_forgiven(string typed)
    {
        var recited = Recitation.Of(Vision, typed);

        recited.IsWordForWord.ShouldBeTrue();
        recited.Score.ShouldBe(1);
    }

    [Theory]
    [InlineData("Make each crossing calm and clear", "Make [every:Swapped:each] crossing calm and clear")]
    [InlineData("Make every crossing calm", "Make every crossing calm [and:Missed:] [clear:Missed:]")]
    [InlineData("Make every crossing clear and calm", "Make every crossing [calm:OutOfPlace:calm] and [clear:OutOfPlace:clear]")]
    [InlineData("Make every crossing relaxed and clear", "Make every crossing [calm:SameMeaning:relaxed] and clear")]
    [InlineData("Make every crossing very calm and clear", "Make every crossing [:Extra:very] calm and clear")]
    [InlineData("Make every crossing calm and clean", "Make every crossing calm and [clear:Swapped:clean]")]
    public void Every_word_says_what_became_of_it(string typed, string told) => Tell(Recitation.Of(Vision, typed)).ShouldBe(told);

    [Fact]
    public void A_forgotten_small_word_costs_less_than_a_forgotten_idea() =>
        Recitation
            .Of(Vision, "Make every crossing calm clear")
            .Score.ShouldBeGreaterThan(Recitation.Of(Vision, "Make every crossing and clear").Score);

    [Fact]
    public void Meaning_is_kept_in_any_order_and_in_words_of_the_same_meaning()
    {
        var recited = Recitation.Of(Vision, "clear and relaxed on every crossing");

        recited.KeepsTheMeaning.ShouldBeTrue();
        recited.IsWordForWord.ShouldBeFalse();
        recited.Score.ShouldBeLessThan(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("fast boats to the islands")]
    public void What_was_not_remembered_scores_nothing(string typed)
    {
        var recited = Recitation.Of(Vision, typed);

        recited.Score.ShouldBe(0);
        recited.KeepsTheMeaning.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Niech każdy rejs będzie spokojny i jasny", "niech kazdy rejs bedzie spokojny i jasny")]
    [InlineData("Que cada travessia seja calma e clara", "que cada travesia seja calma e clara")]
    [InlineData("كل رحلة هادئة وواضحة", "كلّ رحلة هادئة وواضحة")]
    public void It_is_as_forgiving_in_any_language(string vision, string typed) =>
        Recitation.Of(vision, typed).IsWordForWord.ShouldBeTrue();

    [Fact]
    public void A_page_of_text_is_no_recitation() =>
        Recitation.Of(Vision, string.Join(' ', Enumerable.Repeat("calm", 5000))).Score.ShouldBe(0);

    private static string Tell(Recitation recited) =>
        string.Join(' ', recited.Words.Select(w => w.Fate is WordFate.Kept ? w.Typed : $"[{w.Expected}:{w.Fate}:{w.Typed}]"));
}
