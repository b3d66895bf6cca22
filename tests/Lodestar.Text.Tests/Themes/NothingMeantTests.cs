using Lodestar.Text.Themes;
using Lodestar.Text.Words;

namespace Lodestar.Text.Tests.Themes;

/// <summary>"Nothing" is praise where people were asked what could be better; where nobody says what was asked, their other answers tell.</summary>
public class NothingMeantTests
{
    private static readonly string[] Praising = [.. Enumerable.Repeat("Nothing, it was perfect", 6)];
    private static readonly string[] Complaining = [.. Enumerable.Repeat("Nothing, the boat was late", 6)];

    [Fact]
    public void Where_those_who_begin_so_go_on_with_praise_nothing_is_praise()
    {
        var report = Find([.. Praising, .. Enumerable.Repeat("Nothing", 5)]);

        report.Themes.Single(theme => theme.Key == "nothing").Answers.ShouldBe(5);
        report.SayingNothing.ShouldBe(0);
    }

    [Fact]
    public void Where_they_do_not_it_says_nothing()
    {
        var report = Find([.. Complaining, .. Enumerable.Repeat("Nothing", 5)]);

        report.Themes.ShouldNotContain(theme => theme.Key == "nothing");
        report.SayingNothing.ShouldBe(5);
    }

    [Fact]
    public void Each_question_is_understood_by_its_own_answers()
    {
        string[] asked = [.. Praising.Select(_ => "one"), .. Complaining.Select(_ => "two"), "one", "two"];
        string[] said = [.. Praising, .. Complaining, "Nothing", "Nothing"];

        var report = Find(said, asked);

        report.Silent.ShouldBe([said.Length - 1]);
    }

    [Fact]
    public void What_finds_nothing_to_change_praises_too()
    {
        var report = Find([.. Enumerable.Repeat("Nothing to improve", 7)], polarity: QuestionPolarity.AsksWhatToImprove);

        report.Themes.Select(theme => (theme.Key, theme.Answers)).Order().ShouldBe([("nothing", 7), ("praise", 7)]);
        report.Themes.Single(theme => theme.Key == "nothing").Within.ShouldBe("praise");
    }

    private static ThemeReport Find(string[] said, string[]? asked = null, QuestionPolarity polarity = QuestionPolarity.Open) =>
        new ThemeFinder(Codebook.OfService).Find([
            .. said.Select((text, at) => new Remark(at, text) { Asked = asked?[at] ?? "", Question = polarity }),
        ]);
}
