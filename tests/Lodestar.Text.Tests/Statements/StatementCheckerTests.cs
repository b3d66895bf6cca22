using Lodestar.Text.Statements;

namespace Lodestar.Text.Tests.Statements;

public class StatementCheckerTests
{
    [Fact]
    public void A_short_plain_sentence_about_a_deed_passes_nearly_everything()
    {
        var report = StatementChecker.Check("Make every crossing calm and clear");

        report.Hints.Select(h => h.Criterion).ShouldBe([Criterion.NamesTheCustomer]);
        report.Score.ShouldBeGreaterThan(9);
    }

    [Theory]
    [InlineData("Deliver efficient, seamless crossings", Criterion.PlainWords, "plain.jargon", "efficient|seamless")]
    [InlineData("Make every crossing seamless and clear", Criterion.PlainWords, "plain.jargon", "seamless")]
    [InlineData("Become the world's most respected service brand", Criterion.VisionNotMission, "mission.result", "Become|world's")]
    [InlineData("Bring smart devices to every person on earth", Criterion.VisionNotMission, "mission.scope", "earth")]
    [InlineData("The best ferry on the coast", Criterion.WithoutBoast, "boast.found", "best")]
    [InlineData("Smooth sailing, always", Criterion.Actionable, "actionable.nothing", "")]
    [InlineData("Our answer to your call", Criterion.Actionable, "actionable.nothing", "")]
    [InlineData("Be friendly and approachable", Criterion.Actionable, "actionable.be", "Be friendly")]
    [InlineData("To lift every guest", Criterion.VisionNotMission, "mission.purpose", "To")]
    [InlineData("Raise shareholder value", Criterion.VisionNotMission, "mission.goal", "shareholder value")]
    [InlineData("The happiest ferry on the coast", Criterion.WithoutBoast, "boast.found", "happiest")]
    [InlineData("Second-to-none crossings", Criterion.WithoutBoast, "boast.found", "Second-to-none")]
    [InlineData("Be the company for crossings", Criterion.NamesTheCustomer, "customer.us", "company")]
    [InlineData("Raise customer satisfaction", Criterion.NamesTheCustomer, "customer.figure", "customer satisfaction")]
    [InlineData("Leveraging end-to-end ideas", Criterion.PlainWords, "plain.jargon", "Leveraging|end-to-end")]
    [InlineData(
        "We strive to help you in order to make it easy for each and every one of you today",
        Criterion.Concise,
        "concise.long",
        "We strive to|in order to|each and every"
    )]
    [InlineData("Provide outstanding service", Criterion.Actionable, "actionable.weak", "Provide")]
    [InlineData("We help you, your family, your friends and your neighbors", Criterion.OneIdea, "one-idea.many", ",|,|and")]
    [InlineData("Make every crossing calm and clear", Criterion.NamesTheCustomer, "customer.missing", "")]
    [InlineData("Be the easiest company to do business with", Criterion.VisionNotMission, "mission.result", "Be")]
    public void A_check_points_at_the_words_and_says_why(string text, Criterion criterion, string reason, string words)
    {
        var finding = StatementChecker.Check(text)[criterion].ShouldNotBeNull();

        finding.Verdict.ShouldNotBe(Verdict.Pass);
        finding.Reason.ShouldBe(reason);
        string.Join('|', finding.Words.Select(span => span.Of(text))).ShouldBe(words);
        finding.Why.ToString().ShouldMatch(@"[.?]$");
        finding.Try.ShouldNotBeNull().ToString().ShouldNotContain("{");
    }

    [Theory]
    [InlineData("We greet you by name and tell you what happens next", Criterion.Observable)]
    [InlineData("Answer your call within 20 seconds of the first ring", Criterion.Actionable)]
    [InlineData("Be friendly and approachable", Criterion.VisionNotMission)]
    [InlineData("Greet each guest with an honest smile", Criterion.WithoutBoast)]
    [InlineData("The best friend of every guest", Criterion.WithoutBoast)]
    [InlineData("Clean the cabin before they ask", Criterion.Actionable)]
    [InlineData("People explain delays", Criterion.Actionable)]
    [InlineData("Serve ladies and gentlemen, men and women", Criterion.OneIdea)]
    [InlineData("Greet every visitor, and smile", Criterion.OneIdea)]
    [InlineData("Tell Alexandria's customers everything", Criterion.Simple)]
    [InlineData("Treat each other the way we want to be treated", Criterion.NamesTheCustomer)]
    public void What_people_can_do_and_see_passes(string text, Criterion criterion) =>
        StatementChecker.Check(text)[criterion]!.Verdict.ShouldBe(Verdict.Pass);

    [Theory]
    [InlineData("Leverage solutions", "Leverage→use|solutions→help")]
    [InlineData("Leveraging ideas, facilitated by us", "Leveraging→using|facilitated→helped")]
    [InlineData("Give passionate care", "")]
    public void Office_language_comes_with_plain_words_in_the_same_form(string text, string plain)
    {
        var finding = StatementChecker.Check(text, "en")[Criterion.PlainWords]!;

        string.Join('|', finding.Replacements.Select(r => $"{r.Place.Of(text)}→{r.By}")).ShouldBe(plain);
    }

    [Theory]
    [InlineData(12, Verdict.Pass)]
    [InlineData(13, Verdict.LookAgain)]
    [InlineData(18, Verdict.LookAgain)]
    [InlineData(19, Verdict.Fail)]
    public void More_than_twelve_words_deserve_a_second_look(int words, Verdict verdict) =>
        StatementChecker.Check(string.Join(' ', Enumerable.Repeat("calm", words)), "en")[Criterion.Concise]!.Verdict.ShouldBe(verdict);

    [Fact]
    public void The_score_can_be_added_up_by_hand()
    {
        var report = StatementChecker.Check("Become the world's most respected service brand");

        report.Findings.ShouldAllBe(f =>
            f.Points
            == f.Weight
                * (
                    f.Verdict == Verdict.Pass ? 1
                    : f.Verdict == Verdict.LookAgain ? .5
                    : 0
                )
        );
        report.Findings.Where(f => f.Weight == 2).Select(f => f.Criterion).ShouldBe([Criterion.Actionable, Criterion.VisionNotMission]);
        report.Score.ShouldBe(Math.Round(10 * report.Points / 12, 1));
        report.RulesVersion.ShouldBe(2);
    }

    [Theory]
    [InlineData("Make every crossing calm and clear", "Become the world's leading ferry company")]
    [InlineData("We help people feel better", "We are committed to customer satisfaction")]
    [InlineData("Say sorry and put it right", "World-class solutions for our stakeholders")]
    public void A_vision_people_can_live_scores_higher_than_words_on_a_wall(string vision, string words) =>
        StatementChecker.Check(vision).Score.ShouldBeGreaterThan(StatementChecker.Check(words).Score + 2);

    [Theory]
    [InlineData("Niech każdy rejs będzie spokojny i jasny", "pl")]
    [InlineData("Каждый рейс спокойный и ясный", "ru")]
    public void In_other_languages_only_length_and_ideas_are_judged(string text, string language) =>
        StatementChecker
            .Check(text, language)
            .Findings.Select(f => f.Criterion)
            .ShouldBe([Criterion.Concise, Criterion.Memorable, Criterion.OneIdea]);

    [Theory]
    [InlineData("ja", "すべての旅を穏やかに、わかりやすく", 8, 1)]
    [InlineData("zh", "让每一次航行平静清晰", 5, 0)]
    [InlineData("th", "ทุกการเดินทางสงบและชัดเจน", 5, 0)]
    [InlineData("pl", "Spokojnie i jasno, lub wcale", 5, 2)]
    [InlineData("de", "Jede Überfahrt ruhig und klar", 5, 1)]
    public void Words_and_joins_are_counted_in_any_language(string language, string text, int words, int joins)
    {
        var report = StatementChecker.Check(text, language);

        report[Criterion.Concise]!.Why.Args[0].ShouldBe(words);
        (report[Criterion.OneIdea]!.Words.Count).ShouldBe(joins < 2 ? 0 : joins);
    }

    [Fact]
    public void A_told_region_or_a_foreign_script_does_not_change_the_checks()
    {
        StatementChecker.Check("Make every crossing calm", "en-GB").Findings.Count.ShouldBe(10);
        StatementChecker.Check("كل رحلة هادئة وواضحة").Findings.Select(f => f.Criterion).ShouldBe([Criterion.Concise, Criterion.OneIdea]);
    }

    [Fact]
    public void Rules_are_read_from_text_that_people_can_change()
    {
        var rules = StatementRules.Parse(
            """
            version 7
            limit Concise 3 4
            limit Memorable 20 30
            limit OneIdea 1 2
            weight Concise 3
            points Pass 1
            points LookAgain 0.25
            points Fail 0
            nearness 0.6 0.85
            touch 0.5
            """
        );

        var report = StatementChecker.Check("Każdy rejs będzie spokojny", "pl", rules);

        report.RulesVersion.ShouldBe(7);
        report.Points.ShouldBe(.75 + 1 + 1);
        report.Possible.ShouldBe(5);
        report.Score.ShouldBe(5.5);
    }

    [Fact]
    public void A_book_is_no_vision()
    {
        var book = string.Concat(Enumerable.Repeat("We help our customers, and explain the world's best delays in 1,000 ways. ", 10_000));

        var report = StatementChecker.Check(book);

        report[Criterion.Concise]!.Verdict.ShouldBe(Verdict.Fail);
        report[Criterion.OneIdea]!.Words.Count.ShouldBe(10_000);
        report[Criterion.VisionNotMission]!.Words.Count.ShouldBe(10_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("👍")]
    public void Nothing_to_read_gives_nothing_to_say(string text) => StatementChecker.Check(text).Findings.ShouldBeEmpty();
}
