using Lodestar.Core.Gather;

namespace Lodestar.Core.Tests.Gather;

public class CodeTests
{
    [Fact]
    [Trait("Catalog", "E8")]
    public void A_code_carries_forty_bits_at_least_and_every_letter_comes_up()
    {
        (SurveyCode.Length * Math.Log2(SurveyCode.Alphabet.Length)).ShouldBeGreaterThanOrEqualTo(40);
        SurveyCode.Alphabet.Distinct().Count().ShouldBe(SurveyCode.Alphabet.Length);

        var codes = Enumerable.Range(0, 2000).Select(_ => SurveyCode.New()).ToList();

        codes.Distinct().Count().ShouldBe(2000);
        codes.SelectMany(c => c).Distinct().Count().ShouldBe(SurveyCode.Alphabet.Length);
    }

    [Theory]
    [InlineData("ABCD-efgh 23", "abcdefgh23")]
    [InlineData("abcdefgh23", "abcdefgh23")]
    public void A_code_may_be_typed_from_a_poster(string typed, string code) => SurveyCode.Normalize(typed).ShouldBe(code);

    [Fact]
    public void A_code_as_long_as_a_book_is_cut_short() => SurveyCode.Normalize(new string('a', 100_000)).Length.ShouldBeLessThan(20);

    [Fact]
    [Trait("Catalog", "T3")]
    public void Sending_the_same_page_again_is_recognized_and_another_page_is_not()
    {
        var (survey, attempt) = (Guid.NewGuid(), AttemptKey.New());
        var participation = new Participation(Guid.NewGuid(), survey, Guid.NewGuid(), attempt);

        participation.IsRetryOf(AttemptKey.TryParse(attempt.ToString())!.Value).ShouldBeTrue();
        participation.IsRetryOf(AttemptKey.New()).ShouldBeFalse();
        participation.AttemptHash.ShouldNotBeNull().ShouldNotContain(attempt.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("ABCDEFGHJKMNPQRSTUVWXYZ234")]
    public void A_foreign_attempt_key_is_none(string? value) => AttemptKey.TryParse(value).ShouldBeNull();
}
