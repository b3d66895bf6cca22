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

    [Theory]
    [InlineData("means", "What does service mean to you?")]
    [InlineData("would-serve", "How would you like to serve our customers?")]
    [InlineData("customers", "Who are my customers and what do they want from me and my organization?")]
    [InlineData("we-do", "What do we do to serve these customers?")]
    [InlineData("feel", "How do we want our customers to feel about our service?")]
    [InlineData("business", "What is our business?")]
    [InlineData("treated", "If I were the customer, how would I want to be treated?")]
    [InlineData("botched", "If someone botched my order, how would I want it resolved?")]
    [InlineData("describe", "Describe what customers should think of the service they received.")]
    public void The_questions_of_the_method_keep_their_words(string key, string words) =>
        QuestionBank.Find(key)!.Wording.Text.ShouldBe(words);

    [Fact]
    public void Every_set_asks_what_customers_should_think_of_and_last_what_gets_in_the_way()
    {
        foreach (var set in new[] { QuestionBank.One, QuestionBank.Three, QuestionBank.Full })
        {
            set.ShouldContain(QuestionBank.ThinkOf);
            set[^1].ShouldBe(QuestionBank.InTheWay);
        }
        QuestionBank.Full.ShouldContain(QuestionBank.Treated);
        QuestionBank.Full.ShouldContain(QuestionBank.Botched);
        QuestionBank.Full.Count.ShouldBeLessThan(Survey.MaxQuestions);
    }

    [Fact]
    public void Every_question_is_worded_in_three_languages() =>
        QuestionBank.All.ShouldAllBe(q => q.Wording.Languages.SequenceEqual(new[] { "en", "pl", "pt" }));

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
