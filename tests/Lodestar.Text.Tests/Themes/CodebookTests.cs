using Lodestar.Text.Themes;
using Lodestar.Text.Words;

namespace Lodestar.Text.Tests.Themes;

public class CodebookTests
{
    [Fact]
    public void Every_theme_says_why_it_is_one_and_speaks_three_languages()
    {
        Codebook.OfService.Themes.Count.ShouldBeGreaterThan(20);
        Codebook.OfService.Themes.ShouldAllBe(theme => theme.Why.Length > 20 && theme.Name.Length > 0);
        Codebook.OfService.Themes.ShouldAllBe(theme => theme.Terms.Select(term => term.Language).Distinct().Count() == 3);
    }

    [Fact]
    public void No_term_is_claimed_by_two_themes() =>
        Codebook
            .OfService.Themes.SelectMany(theme => theme.Terms)
            .GroupBy(term => (term.Language, term.Text))
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ShouldBeEmpty();

    [Fact]
    public void An_organization_adds_its_own_words()
    {
        var own = Codebook.Parse(
            """
            [calm] Calm
            en: flat sea
            [ropes] Ropes and knots
            why: Seamanship is what our guests photograph.
            en: rope, bowline
            """
        );

        var codebook = Codebook.OfService.With(own);

        codebook["ropes"]!.Name.ShouldBe("Ropes and knots");
        codebook.ThemeOf(Tokenizer.Tokens("ropes")[0]).ShouldBe("ropes");
        codebook["calm"]!.Terms.Select(term => term.Text).ShouldContain("flat sea");
    }

    [Theory]
    [InlineData("just words")]
    [InlineData("[] Nameless")]
    public void A_codebook_that_cannot_be_read_says_which_line(string text) =>
        Should.Throw<FormatException>(() => Codebook.Parse(text)).Message.ShouldContain(text);
}
