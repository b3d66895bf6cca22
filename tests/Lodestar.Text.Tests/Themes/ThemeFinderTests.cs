using Lodestar.Text.Themes;

namespace Lodestar.Text.Tests.Themes;

public class ThemeFinderTests
{
    [Fact]
    public void Themes_are_ranked_by_how_evenly_they_are_said_and_not_by_how_loudly()
    {
        var found = A.Finder.Find(Northquay.Remarks);

        found.Respondents.ShouldBe(187);
        var ranking = found.Themes.Where(t => t.Key is "calm" or "clear" or "fast").Select(t => (t.Name, t.Answers));
        ranking.ShouldBe([("Calm", 59), ("Clear", 53), ("Fast", 66)]);
    }

    [Fact]
    public void A_theme_that_one_place_shouts_is_said_to_be_loud_there()
    {
        var fast = A.Finder.Find(Northquay.Remarks).Themes.Single(t => t.Key == "fast").Consistency;

        fast.Kind.ShouldBe(SpreadKind.LoudInOnePlace);
        fast.Loud!.Segment.ShouldBe("Terminals");
        fast.Loud.Share.ShouldBe(41 / 47.0);
        fast.Dimensions.Single(d => d.Dimension == "unit").Segments.Select(s => Math.Round(s.Share * 100)).ShouldBe([17, 10, 22, 87]); // Contact Centre, Head Office, Onboard, Terminals
    }

    [Fact]
    public void A_theme_of_every_unit_and_level_is_said_everywhere()
    {
        var calm = A.Finder.Find(Northquay.Remarks).Themes[0];

        calm.Key.ShouldBe("calm");
        calm.Consistency.Kind.ShouldBe(SpreadKind.Everywhere);
        calm.Consistency.Dimensions.ShouldAllBe(d => d.Saying == d.Segments.Count);
    }

    [Fact]
    public void One_answer_can_stand_in_several_themes_each_with_its_own_words()
    {
        const string text = "Friendly people, and the boat leaves on time.";
        var found = A.Finder.Find([.. A.Crowd(5, text, "Onboard")]);

        found.Themes.Select(t => t.Key).Order().ShouldBe(["fast", "friendly"]);
        WordsOf(found, "friendly", text).ShouldBe(["Friendly"]);
        WordsOf(found, "fast", text).ShouldBe(["on time"]);
    }

    [Theory]
    [InlineData("they were not rude to anyone", "friendly", "not rude")]
    [InlineData("travelling with no stress at all", "calm", "no stress")]
    [InlineData("keep us well informed at sea", "informed", "keep us well informed")]
    [InlineData("Obsługa jest spokojna", "calm", "spokojna")]
    [InlineData("O atendimento é rápido", "fast", "rápido")]
    public void The_words_that_put_an_answer_there_are_shown_whole(string text, string theme, string words) =>
        WordsOf(A.Finder.Find([.. A.Crowd(5, text, "Onboard")]), theme, text).ShouldBe([words]);

    [Fact]
    public void An_idea_the_codebook_does_not_know_is_found_by_the_words_people_share()
    {
        var found = A.Finder.Find([
            .. A.Crowd(6, "the sea view at sunrise", "Onboard"),
            .. A.Crowd(6, "a sea view from deck seven", "Terminals", from: 6),
        ]);

        var theme = found.Themes.ShouldHaveSingleItem();
        (theme.Key, theme.Name, theme.Answers).ShouldBe(("words:sea view", "Sea view", 12));
    }

    [Fact]
    public void Fewer_than_five_people_make_no_theme() => A.Finder.Find([.. A.Crowd(4, "calm", "Onboard")]).Themes.ShouldBeEmpty();

    [Fact]
    public void Nobody_counts_twice_however_many_remarks_they_gave()
    {
        var twice = Enumerable.Range(0, 10).Select(i => A.Remark(i, "calm", "Onboard") with { Respondent = i / 2 });

        A.Finder.Find([.. twice]).Themes.Single().Answers.ShouldBe(5);
    }

    [Fact]
    public void Answers_that_say_nothing_are_counted_apart()
    {
        var found = A.Finder.Find([.. A.Crowd(5, "calm", "Onboard"), A.Remark(5, "n/a", "Onboard"), A.Remark(6, "blue paint", "Onboard")]);

        (found.SayingNothing, found.Respondents).ShouldBe((1, 7));
        found.Unplaced.ShouldBe([6]);
    }

    [Theory]
    [InlineData("kind of blue")]
    [InlineData("of course")]
    public void A_figure_of_speech_is_no_theme(string text) =>
        A.Finder.Find([.. A.Crowd(5, text, "Onboard")]).Themes.ShouldNotContain(t => t.Key == "friendly");

    [Fact]
    public void Nothing_is_found_in_nothing() => A.Finder.Find([]).Themes.ShouldBeEmpty();

    private static IEnumerable<string> WordsOf(ThemeReport found, string key, string text) =>
        found.Themes.Single(t => t.Key == key).Placements[0].Words.Select(span => span.Of(text));
}
