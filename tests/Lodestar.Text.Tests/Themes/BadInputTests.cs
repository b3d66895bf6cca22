namespace Lodestar.Text.Tests.Themes;

public class BadInputTests
{
    [Fact]
    public void One_answer_makes_no_theme_and_no_error() => A.Finder.Find([A.Remark(0, "calm", "Onboard")]).Themes.ShouldBeEmpty();

    [Fact]
    public void Answers_that_are_all_alike_make_one_theme() =>
        A.Finder.Find([.. A.Crowd(900, "calm", "Onboard")]).Themes.ShouldHaveSingleItem().Answers.ShouldBe(900);

    [Fact]
    public void An_answer_of_a_megabyte_is_read_like_any_other()
    {
        var found = A.Finder.Find([
            .. A.Crowd(5, "calm and clear", "Onboard"),
            A.Remark(5, string.Concat(Enumerable.Repeat("calm seas, ", 95_000)), "Onboard"),
        ]);

        found.Themes.Single(t => t.Key == "calm").Answers.ShouldBe(6);
    }

    [Fact]
    public void A_word_of_a_megabyte_is_one_word() =>
        A
            .Finder.Find([A.Remark(0, new string('a', 1_000_000), "Onboard"), A.Remark(1, new string('ż', 100_000), "Onboard")])
            .Themes.ShouldBeEmpty();

    [Theory]
    [InlineData("👍👍 🎉")]
    [InlineData("calm спокойно 静か هادئ")]
    [InlineData("ca\0lm \0\0")]
    [InlineData("\ud800 calm \udc00\ud800")]
    [InlineData("\u200d\ufe0f\u0301")]
    public void Any_signs_are_read(string text)
    {
        var remarks = Enumerable.Range(0, 700).Select(i => A.Remark(i, $"{text} {i}", "Onboard")).ToList();

        A.Finder.Find(remarks).Respondents.ShouldBe(700);
    }

    [Fact]
    public void Seven_hundred_different_words_alone_are_no_theme() =>
        A.Finder.Find([.. Enumerable.Range(0, 700).Select(i => A.Remark(i, $"w{i}x", "Onboard"))]).Respondents.ShouldBe(700);
}
