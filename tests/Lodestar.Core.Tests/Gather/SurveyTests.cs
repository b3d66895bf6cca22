using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather;

public class SurveyTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_open_survey_records_what_is_said()
    {
        var survey = Open(QuestionBank.ThinkOf, QuestionBank.InTheWay);
        var unit = Guid.NewGuid();

        var (outcome, response) = survey.Receive(
            new(
                unit,
                Level.Frontline,
                "pl",
                [Say(survey, 1, "  Spokój\r\nna pokładzie "), Say(survey, 2, "Stare skanery", PainCategory.Products)]
            )
        );

        outcome.ShouldBe(ReceiveOutcome.Recorded);
        response.ShouldNotBeNull();
        (response.UnitId, response.Level, response.Language).ShouldBe((unit, Level.Frontline, "pl"));
        response
            .Answers.Select(a => (a.Text, a.Category))
            .ShouldBe([("Spokój\nna pokładzie", null), ("Stare skanery", PainCategory.Products)]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_is_received_before_it_opens_or_after_it_closed(bool closed)
    {
        var survey = closed ? Open(QuestionBank.ThinkOf) : Draft(QuestionBank.ThinkOf);
        survey.Close(Monday);

        survey.Receive(new(null, null, "en", [Say(survey, 1, "Calm")])).ShouldBe((ReceiveOutcome.NotOpen, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\t ")]
    [InlineData("\0\u0001")]
    public void Blank_answers_are_no_response(string blank)
    {
        var survey = Open(QuestionBank.ThinkOf);

        survey.Receive(new(null, null, "en", [Say(survey, 1, blank)])).Outcome.ShouldBe(ReceiveOutcome.NothingSaid);
    }

    [Fact]
    [Trait("Catalog", "C7")]
    public void Ten_thousand_characters_are_welcome_and_an_emoji_is_one_of_them()
    {
        var survey = Open(QuestionBank.ThinkOf);

        survey
            .Receive(new(null, null, "en", [Say(survey, 1, string.Concat(Enumerable.Repeat("😀", 10_000)))]))
            .Outcome.ShouldBe(ReceiveOutcome.Recorded);
        survey.Receive(new(null, null, "en", [Say(survey, 1, new string('x', 10_001))])).Outcome.ShouldBe(ReceiveOutcome.TooLong);
    }

    [Theory]
    [Trait("Catalog", "C6")]
    [InlineData("a\0b", "ab")]
    [InlineData("مرحبا بكم", "مرحبا بكم")]
    [InlineData("👩‍👩‍👧 e\u0301", "👩‍👩‍👧 e\u0301")]
    public void What_no_database_keeps_is_dropped_and_every_script_stays(string typed, string kept) =>
        AnswerText.Clean(typed).ShouldBe(kept);

    [Fact]
    [Trait("Catalog", "C6")]
    public void Half_a_character_becomes_the_sign_for_an_unknown_one() =>
        AnswerText.Clean(string.Concat("half ", (char)0xd83d, " here")).ShouldBe("half \ufffd here");

    [Fact]
    [Trait("Catalog", "A2")]
    public void An_answer_to_a_question_of_another_survey_is_not_taken()
    {
        var (survey, other) = (Open(QuestionBank.ThinkOf), Open(QuestionBank.Feel));

        survey.Receive(new(null, null, "en", [Say(other, 1, "Calm")])).Outcome.ShouldBe(ReceiveOutcome.NothingSaid);
    }

    [Fact]
    public void A_language_it_does_not_speak_becomes_its_first()
    {
        var survey = Open(QuestionBank.ThinkOf);

        survey.Receive(new(null, null, "xx", [Say(survey, 1, "Calm")])).Response!.Language.ShouldBe("en");
    }

    [Fact]
    [Trait("Catalog", "F8")]
    public void Nothing_can_be_changed_once_it_is_open_and_a_closed_one_stays_closed()
    {
        var survey = Open(QuestionBank.ThinkOf);

        survey.Ask(QuestionBank.Feel).ShouldBe(AskOutcome.AlreadyOpened);
        survey.Open(Monday).ShouldBe(OpenOutcome.OpenedBefore);
        survey.Close(Monday).ShouldBe(CloseOutcome.Closed);
        survey.Close(Monday).ShouldBe(CloseOutcome.NotOpen);
        survey.Open(Monday).ShouldBe(OpenOutcome.OpenedBefore);
    }

    [Fact]
    public void An_empty_survey_does_not_open() => Draft().Open(Monday).ShouldBe(OpenOutcome.NothingToAsk);

    [Fact]
    public void The_same_question_is_asked_once()
    {
        var survey = Draft(QuestionBank.ThinkOf);

        survey.Ask(QuestionBank.ThinkOf).ShouldBe(AskOutcome.AlreadyAsked);
        survey.Questions.Count.ShouldBe(1);
    }

    [Fact]
    public void A_survey_promises_groups_of_five_at_least() =>
        new Survey(Guid.NewGuid(), "Your best day", SmallestGroup.AtLeast(2), Monday).Smallest.Size.ShouldBe(5);

    private static Survey Draft(params BankQuestion[] questions)
    {
        var survey = new Survey(Guid.NewGuid(), "Your best day", default, Monday);
        foreach (var question in questions)
            survey.Ask(question).ShouldBe(AskOutcome.Asked);
        return survey;
    }

    private static Survey Open(params BankQuestion[] questions)
    {
        var survey = Draft(questions);
        survey.Open(Monday).ShouldBe(OpenOutcome.Opened);
        return survey;
    }

    private static SubmittedAnswer Say(Survey survey, int ordinal, string text, PainCategory? category = null) =>
        new(survey.Questions[ordinal - 1].Id, text, category);
}
