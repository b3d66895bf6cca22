using Lodestar.Text.Words;

namespace Lodestar.Text.Tests.Words;

public class TokenizerTests
{
    [Theory]
    [InlineData("Don't rush: it's calm!", "Don't|rush|it's|calm")]
    [InlineData("l’été à Lisboa", "l’été|à|Lisboa")]
    [InlineData("hassle-free at 10,000 ft in 1.5 h", "hassle|free|at|10,000|ft|in|1.5|h")]
    [InlineData("great 👍🏽 team 👨‍👩‍👧 🇵🇹🇵🇱", "great|👍🏽|team|👨‍👩‍👧|🇵🇹|🇵🇱")]
    [InlineData("خدمة هادئة وواضحة", "خدمة|هادئة|وواضحة")]
    [InlineData("静かな船", "静|か|な|船")]
    [InlineData(" ... ", "")]
    public void A_text_is_cut_into_its_words(string text, string words) =>
        string.Join('|', Tokenizer.Tokens(text).Select(t => t.Text)).ShouldBe(words);

    [Fact]
    public void Every_word_knows_where_it_stands()
    {
        const string text = "Calm 👍 crews";

        Tokenizer.Tokens(text).ShouldAllBe(token => token.Span.Of(text) == token.Text);
        Tokenizer.Tokens(text)[2].Span.ShouldBe(new TextSpan(8, 5));
    }

    [Theory]
    [InlineData("ŁÓDŹ", "lodz")]
    [InlineData("Você", "voce")]
    [InlineData("it’s", "it's")]
    [InlineData("ﬁne", "fine")]
    public void Words_are_compared_in_a_plain_form(string word, string plain) => PlainForm.Of(word).ShouldBe(plain);

    [Theory]
    [InlineData("\0\0")]
    [InlineData("a\ud800b calm \udc00")]
    [InlineData("\u200d\ufe0f")]
    public void Broken_characters_are_passed_over(string text) => Tokenizer.Tokens(text).ShouldAllBe(token => token.Plain.Length > 0);
}
