using Lodestar.Text.Recall;

namespace Lodestar.Text.Tests.Recall;

public class RecallScriptTests
{
    [Theory]
    [InlineData("Niech każdy rejs będzie spokojny i jasny", "niech kazda podroz bedzie spokojna i jasna", "podroz")]
    [InlineData("Que cada travessia seja calma e clara", "que cada travesias seja calmo e claro", "")]
    [InlineData("Jede Überfahrt ruhig und klar", "jede ueberfahrt ruhige und klare", "")]
    [InlineData("Нека сваки прелаз буде миран и јасан", "Neka svaki prelaz bude miran i jasan", "")]
    [InlineData("Svaki putnik mirno stiže kući", "Сваки путник мирно стиже кући", "")]
    [InlineData("Κάθε ταξίδι ήρεμο και σαφές", "kathe taxidi iremo kai safes", "")]
    [InlineData("كل رحلة هادئة وواضحة", "كل رحله هادئه و واضحه", "")]
    [InlineData("كل رحلة هادئة خلال ٢٠ دقيقة", "كل رحلة هادئة خلال 20 دقيقة", "")]
    [InlineData("שלום לכל אורח", "שָׁלוֹם לכל האורח", "")]
    [InlineData("Answer within 20 seconds", "ａｎｓｗｅｒ ｗｉｔｈｉｎ ２０ ｓｅｃｏｎｄｓ", "")]
    [InlineData("Answer within 20 seconds", "answer within twenty seconds", "")]
    [InlineData("Atender em vinte segundos", "atender em 20 segundos", "")]
    [InlineData("すべての旅を穏やかに", "スベテの旅を穏やかに", "")]
    [InlineData("每一次航行都平静清晰", "每一次航行都平静清楚", "楚")]
    [InlineData("ทุกการเดินทางสงบ", "ทุกการเดินทางสงบ", "")]
    [InlineData("Her yolculuk sakin ve açık", "her yolculuklar sakin ve acik", "")]
    [InlineData("हर यात्रा शांत और स्पष्ट", "हर यात्रा शांत और स्पष्ट", "")]
    public void Script_accents_endings_and_digits_are_forgiven(string vision, string typed, string swapped)
    {
        var recited = Recitation.Of(vision, typed);

        string.Concat(recited.Words.Where(w => w.Fate is not WordFate.Kept).Select(w => w.Typed ?? $"-{w.Expected}")).ShouldBe(swapped);
    }

    [Theory]
    [InlineData("Everyone comes home stress-free", "every one comes home stressfree")]
    [InlineData("Greet every one at the gang way", "greet everyone at the gangway")]
    public void Words_may_be_laid_together_or_apart(string vision, string typed) =>
        Recitation.Of(vision, typed).IsWordForWord.ShouldBeTrue();

    [Theory]
    [InlineData("Answer within 20 seconds", "Answer within 30 seconds")]
    [InlineData("Каждый рейс ясный", "Каждый рейс грязный")]
    [InlineData("Make every crossing calm", "Make every crossing clam")]
    public void Another_word_is_another_word(string vision, string typed) =>
        (Recitation.Of(vision, typed).IsWordForWord).ShouldBe(
            typed.EndsWith("clam", StringComparison.Ordinal),
            "a slip of two neighbors is forgiven"
        );

    [Fact]
    public void A_language_that_is_told_is_believed() =>
        Recitation.Of("Dobry dzień", "dobrego dnia", "pl-PL").Of(WordFate.Kept).Count().ShouldBe(1);

    [Fact]
    public void Exact_order_and_meaning_are_told_apart()
    {
        var recited = Recitation.Of("Make every crossing calm and clear", "make every crossing clear and relaxed");

        recited.Exact.ShouldBe(5 / 6.0, .001);
        recited.Order.ShouldBe(.8, .001);
        recited.Meaning.ShouldBe(1);
        recited.Of(WordFate.SameMeaning).Select(w => (w.Expected, w.Typed)).ShouldBe([("calm", "relaxed")]);
    }
}
