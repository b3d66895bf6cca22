using Lodestar.Text.Themes;

namespace Lodestar.Text.Tests.Themes;

public class ThemeEditTests
{
    private static readonly Remark[] Remarks =
    [
        .. A.Crowd(6, "keep us informed about delays", "Onboard"),
        .. A.Crowd(5, "clear words", "Terminals", from: 6),
        .. A.Crowd(3, "be clear, keep me informed", "Terminals", from: 11),
    ];

    [Fact]
    public void A_merge_unites_two_themes_and_counts_everybody_once()
    {
        var themes = Find(new MergeThemes("informed", "clear"));

        themes.ShouldNotContain(t => t.Key == "informed");
        themes.Single(t => t.Key == "clear").Answers.ShouldBe(14);
    }

    [Fact]
    public void A_new_name_stays_through_a_merge() =>
        Find(new RenameTheme("clear", "Tell us plainly"), new MergeThemes("informed", "clear"))
            .Single(t => t.Key == "clear")
            .Name.ShouldBe("Tell us plainly");

    [Fact]
    public void Without_its_edit_a_merged_theme_is_back() => Find().Select(t => t.Key).ShouldContain("informed");

    [Fact]
    public void An_edit_of_a_theme_that_is_gone_changes_nothing() =>
        Find(new MergeThemes("words:old idea", "clear"), new RenameTheme("words:old idea", "New"), new MergeThemes("clear", "clear"))
            .Select(t => (t.Key, t.Answers))
            .ShouldBe(Find().Select(t => (t.Key, t.Answers)));

    [Fact]
    public void A_split_takes_what_is_said_with_its_phrases_and_leaves_the_rest()
    {
        var themes = Find(new SplitTheme("informed", ["delays"], "delays", "News of delays"));

        themes.Single(t => t.Key == "delays").Answers.ShouldBe(6);
        themes.ShouldNotContain(t => t.Key == "informed"); // three people are too few to show
    }

    [Fact]
    public void An_answer_that_was_moved_stays_moved()
    {
        var themes = Find(new MoveRemark("informed", "clear", 0));

        themes.Single(t => t.Key == "informed").Remarks.ShouldNotContain(0);
        themes.Single(t => t.Key == "clear").Remarks.ShouldContain(0);
    }

    [Fact]
    public void A_pinned_answer_is_in_its_theme_and_an_excluded_one_is_not()
    {
        var clear = Find(new PinRemark("clear", 1), new ExcludeRemark("clear", 6)).Single(t => t.Key == "clear");

        clear.Remarks.ShouldContain(1);
        clear.Remarks.ShouldNotContain(6);
        clear.Placements.ShouldAllBe(placement => placement.Words.Count > 0);
    }

    [Fact]
    public void A_pin_of_an_answer_that_is_not_there_changes_nothing() =>
        Find(new PinRemark("clear", 999), new SplitTheme("gone", ["x"], "y", "Y"))
            .Select(t => (t.Key, t.Answers))
            .ShouldBe(Find().Select(t => (t.Key, t.Answers)));

    private static IReadOnlyList<FoundTheme> Find(params ThemeEdit[] edits) =>
        A.Finder.Find(Remarks, new ThemeOptions { Edits = edits }).Themes;
}
