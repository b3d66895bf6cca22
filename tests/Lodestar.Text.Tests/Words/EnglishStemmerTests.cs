using Lodestar.Text.Words;

namespace Lodestar.Text.Tests.Words;

public class EnglishStemmerTests
{
    [Theory]
    [InlineData("calm calmly calmer calming calmness")]
    [InlineData("explain explains explained explaining")]
    [InlineData("helpful helpfully helpfulness")]
    [InlineData("ferry ferries ferry's")]
    [InlineData("hop hopped hopping")]
    [InlineData("relate related relating relates")]
    [InlineData("reliable reliably")]
    [InlineData("friendly friendliness friendlier")]
    [InlineData("reply replies replied")]
    public void Forms_of_one_word_meet_in_one_stem(string forms) =>
        forms.Split(' ').Select(EnglishStemmer.Stem).Distinct().Count().ShouldBe(1, forms);

    [Theory]
    [InlineData("fast", "fat")]
    [InlineData("policy", "police")]
    [InlineData("news", "new")]
    [InlineData("care", "car")]
    [InlineData("timely", "time")]
    [InlineData("personal", "person")]
    [InlineData("hospitable", "hospital")]
    [InlineData("experienced", "experience")]
    public void Different_words_stay_apart(string one, string other) => EnglishStemmer.Stem(one).ShouldNotBe(EnglishStemmer.Stem(other));

    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("agreed", "agre")]
    [InlineData("feed", "feed")]
    [InlineData("conditional", "condit")]
    [InlineData("sensitivity", "sensit")]
    [InlineData("generously", "generous")]
    [InlineData("dying", "die")]
    [InlineData("gas", "gas")]
    [InlineData("spokojnie", "spokojni")]
    [InlineData("спокойно", "спокойно")]
    public void Endings_go_by_the_rules(string word, string stem) => EnglishStemmer.Stem(word).ShouldBe(stem);
}
