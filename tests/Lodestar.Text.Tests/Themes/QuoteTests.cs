using Lodestar.Text.Themes;

namespace Lodestar.Text.Tests.Themes;

public class QuoteTests
{
    [Fact]
    public void Quotes_are_whole_sentences_from_different_places()
    {
        Remark[] remarks =
        [
            .. Enumerable.Range(0, 6).Select(i => A.Remark(i, $"The crew on deck {i} always stays calm when it gets rough.", "Onboard")),
            .. Enumerable.Range(6, 6).Select(i => A.Remark(i, $"The gate {i} is calm before boarding even on busy days.", "Terminals")),
        ];

        var calm = A.Finder.Find(remarks).Themes.Single(t => t.Key == "calm");

        calm.Quotes.Count.ShouldBe(3);
        calm.Quotes.Take(2).Select(q => remarks[q.Remark].Segments["unit"]).Order().ShouldBe(["Onboard", "Terminals"]);
        calm.Quotes.ShouldAllBe(q => q.Span.Of(remarks[q.Remark].Text).EndsWith('.'));
        calm.Quotes.ShouldAllBe(q => q.Words.Single().Of(remarks[q.Remark].Text) == "calm");
    }

    [Theory]
    [InlineData("We were calm because Anna Nowak was at the desk.")]
    [InlineData("Write to captain@example.org, who is always so calm.")]
    [InlineData("He stayed calm, call him at 600 123 456 any day.")]
    public void A_sentence_that_may_name_somebody_is_not_quoted(string text) =>
        A.Finder.Find([.. A.Crowd(6, text, "Onboard")]).Themes.Single(t => t.Key == "calm").Quotes.ShouldBeEmpty();

    [Theory]
    [InlineData("So calm here")]
    [InlineData(
        "calm and one and two and three and four and five and six and seven and eight and nine and ten and eleven and twelve and thirteen and fourteen and fifteen"
    )]
    public void A_quote_has_four_to_thirty_words(string text) =>
        A.Finder.Find([.. A.Crowd(6, text, "Onboard")]).Themes.Single(t => t.Key == "calm").Quotes.ShouldBeEmpty();

    [Fact]
    public void A_place_with_fewer_than_five_people_is_not_quoted()
    {
        Remark[] remarks =
        [
            .. A.Crowd(6, "everybody was calm on the crossing", "Onboard"),
            .. A.Crowd(4, "the night desk was calm all week", "Night Desk", from: 6),
        ];

        var quotes = A.Finder.Find(remarks).Themes.Single(t => t.Key == "calm").Quotes;

        quotes.Select(q => remarks[q.Remark].Segments["unit"]).ShouldBe(["Onboard"]);
    }
}
