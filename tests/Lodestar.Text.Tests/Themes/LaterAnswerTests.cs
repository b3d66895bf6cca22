using Lodestar.Text.Tests.Vectors;
using Lodestar.Text.Themes;
using Lodestar.Text.Words;

namespace Lodestar.Text.Tests.Themes;

/// <summary>One new answer joins the themes as they are: it lands where it would have landed among the others.</summary>
public class LaterAnswerTests
{
    private const double Agreement = .95;
    private static readonly IReadOnlyList<Remark> Many = Harbor.Remarks(2400);

    [Theory]
    [InlineData(2400)]
    [InlineData(300)]
    public void An_answer_that_was_heard_before_is_placed_where_it_was(int count)
    {
        var remarks = Many.Take(count).ToList();
        var hearing = A.Finder.Listen(remarks);
        var together = hearing.Report([]).Themes.SelectMany(t => t.Remarks.Select(r => (r, t.Key))).ToLookup(p => p.r, p => p.Key);

        var same = remarks.Count(r => hearing.Place(r).Select(place => place.Key).ToHashSet().SetEquals(together[r.Index]));

        (same / (double)remarks.Count).ShouldBeGreaterThanOrEqualTo(Agreement);
    }

    [Fact]
    public void A_new_answer_shows_the_words_that_placed_it()
    {
        const string text = "Nobody was calm, but somebody counted the seagulls";

        var places = A.Finder.Listen(Many).Place(new Remark(9999, text));

        places.SelectMany(place => place.Words.Select(word => word.Of(text))).ShouldContain("calm");
        places.ShouldContain(place => place.Key.StartsWith("words:", StringComparison.Ordinal));
        places.ShouldAllBe(place => place.Weight > 0 && place.Weight <= 1);
    }

    [Fact]
    public void A_theme_that_too_few_have_said_is_not_told_to_anybody() =>
        A.Finder.Listen([.. A.Crowd(9, "calm", "Onboard")]).Place(new Remark(9, "a delicious lunch")).ShouldBeEmpty();

    [Theory]
    [InlineData("nothing", QuestionPolarity.AsksWhatToImprove, true)]
    [InlineData("nothing", QuestionPolarity.AsksWhatIsGood, false)]
    [InlineData("\0 \ud800", QuestionPolarity.Open, false)]
    [InlineData("", QuestionPolarity.Open, false)]
    public void What_says_nothing_is_placed_by_the_question(string text, QuestionPolarity question, bool isPraise)
    {
        var hearing = A.Finder.Listen([.. Enumerable.Range(0, 9).Select(i => A.Remark(i, "no complaints"))]);

        hearing.Place(new Remark(9, text) { Question = question }).Any(place => place.Key == "praise").ShouldBe(isPraise);
    }

    [Fact]
    public void A_request_is_placed_as_a_whole()
    {
        string[] asked =
        [
            "reset my ladle",
            "change the kettle",
            "cancel a bucket",
            "unlock this drawer",
            "replace our saucer",
            "open the hatch",
        ];
        var remarks = Enumerable.Range(0, 1200).Select(i => new Remark(i, $"Please {asked[i % 6]} number {i}")).ToList();

        var hearing = new ThemeFinder(Codebook.Empty, new Knowledge(Built.Lexicon, new(() => null))).Listen(remarks);

        hearing.Place(new Remark(5000, "please unlock this drawer")).ShouldNotBeEmpty();
    }
}
