using Lodestar.Core.Gather;

namespace Lodestar.Core.Tests.Gather;

public class QuestionBankTests
{
    [Fact]
    public void The_first_question_keeps_the_words_it_is_known_by() =>
        QuestionBank.All[0].Wording.Text.ShouldBe("What do you want our customers to think of when they think of the service we provide?");

    [Fact]
    public void Every_question_has_its_own_key_and_says_why_it_is_asked()
    {
        QuestionBank.All.Select(q => q.Key).ShouldBeUnique();
        QuestionBank.All.ShouldAllBe(q => q.Why.EndsWith('.') && q.Wording.Text.Length <= Wording.MaxLength);
        QuestionBank.All.ShouldAllBe(q => QuestionBank.Find(q.Key) == q);
    }

    [Fact]
    public void What_is_asked_first_is_worded_in_three_languages() =>
        QuestionBank.All.Take(4).ShouldAllBe(q => q.Wording.Languages.SequenceEqual(new[] { "en", "pl", "pt" }));

    [Fact]
    public void There_are_six_kinds_of_obstacles() => Enum.GetValues<PainCategory>().Length.ShouldBe(6);

    [Fact]
    public void A_missing_language_falls_back_to_the_first_and_says_so()
    {
        var wording = new Wording("en", "Why?").And("pl", "Dlaczego?");

        (wording.In("pl"), wording.LanguageFor("pl")).ShouldBe(("Dlaczego?", "pl"));
        (wording.In("de"), wording.LanguageFor("de")).ShouldBe(("Why?", "en"));
    }

    [Fact]
    public void A_pain_point_is_solved_once_and_can_come_back()
    {
        var (monday, tuesday) = (DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1));
        var point = new PainPoint(Guid.NewGuid(), " Old scanners ", PainCategory.Products, monday);

        point.Solve(monday);
        point.Solve(tuesday);
        point.SolvedAt.ShouldBe(monday);
        point.Reopen();
        point.IsSolved.ShouldBeFalse();
        point.Text.ShouldBe("Old scanners");
    }
}
