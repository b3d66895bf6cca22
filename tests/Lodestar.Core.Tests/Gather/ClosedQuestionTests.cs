using FsCheck;
using FsCheck.Fluent;
using Lodestar.Core.Gather;

namespace Lodestar.Core.Tests.Gather;

/// <summary>Answers that are chosen instead of written.</summary>
public class ClosedQuestionTests
{
    [Theory]
    [InlineData(QuestionKind.OneOf, "2", "2")]
    [InlineData(QuestionKind.AnyOf, "3 1", "1,3")]
    [InlineData(QuestionKind.Scale, "5", "5")]
    [InlineData(QuestionKind.ZeroToTen, "0", "0")]
    [InlineData(QuestionKind.ZeroToTen, "10", "10")]
    [InlineData(QuestionKind.Rank, "3:2 2:1", "2:1,3:2")]
    [InlineData(QuestionKind.Matrix, "2:3 1:1", "1:1,2:3")]
    public void What_was_chosen_is_kept_as_numbers(QuestionKind kind, string sent, string kept)
    {
        var survey = Asking.Open(Asking.Of(kind));

        var answer = survey.Receive(Asking.Choosing(survey, sent)).Response.ShouldNotBeNull().Answers.ShouldHaveSingleItem();

        (answer.Choice, answer.Text).ShouldBe((kept, ""));
        string.Join(',', Choice.Stored(answer.Choice)).ShouldBe(kept);
    }

    [Theory]
    [Trait("Catalog", "C7")]
    [InlineData(QuestionKind.OneOf, "4")]
    [InlineData(QuestionKind.OneOf, "0")]
    [InlineData(QuestionKind.OneOf, "-1")]
    [InlineData(QuestionKind.OneOf, "1 2")]
    [InlineData(QuestionKind.OneOf, "1:1")]
    [InlineData(QuestionKind.OneOf, "1e309")]
    [InlineData(QuestionKind.OneOf, "NaN")]
    [InlineData(QuestionKind.OneOf, "١")]
    [InlineData(QuestionKind.OneOf, "Calm")]
    [InlineData(QuestionKind.AnyOf, "1 1")]
    [InlineData(QuestionKind.AnyOf, "1 99")]
    [InlineData(QuestionKind.Scale, "0")]
    [InlineData(QuestionKind.Scale, "6")]
    [InlineData(QuestionKind.ZeroToTen, "11")]
    [InlineData(QuestionKind.Rank, "1:1 2:1")]
    [InlineData(QuestionKind.Rank, "1:1 1:2")]
    [InlineData(QuestionKind.Rank, "1:1 2:3")]
    [InlineData(QuestionKind.Rank, "1:0")]
    [InlineData(QuestionKind.Rank, "1")]
    [InlineData(QuestionKind.Matrix, "1:9")]
    [InlineData(QuestionKind.Matrix, "9:1")]
    [InlineData(QuestionKind.Matrix, "1:1 1:2")]
    [InlineData(QuestionKind.Matrix, "1")]
    [InlineData(QuestionKind.Open, "1")]
    public void What_cannot_be_chosen_is_not_taken(QuestionKind kind, string sent)
    {
        var survey = Asking.Open(Asking.Of(kind));

        survey.Receive(Asking.Choosing(survey, sent)).Outcome.ShouldBe(ReceiveOutcome.NothingSaid);
        if (kind is not QuestionKind.Open)
            survey.Questions[0].FaultIn(Asking.Choosing(survey, sent).Answers[0]).ShouldNotBeNull();
    }

    [Fact]
    [Trait("Catalog", "C7")]
    public void Whatever_is_sent_is_refused_or_is_one_of_the_answers_that_can_be_given()
    {
        var surveys = Enum.GetValues<QuestionKind>().Where(k => !k.IsInWords).Select(k => Asking.Open(Asking.Of(k))).ToList();
        var piece = Gen.Elements(
            "0",
            "1",
            "2",
            "3",
            "5",
            "10",
            "11",
            "99",
            "100",
            "-1",
            "+1",
            " 1",
            "01",
            "1:1",
            "1:2",
            "2:1",
            "3:3",
            "2:2",
            ":",
            "1:",
            "1:1:1",
            "",
            "٣",
            "1e3",
            "null",
            "1,2"
        );
        var sendings = from survey in Gen.Elements<Survey>(surveys) from sent in Gen.ListOf(piece) select (survey, sent);

        Prop.ForAll(
                sendings.ToArbitrary(),
                s =>
                {
                    var question = s.survey.Questions[0];
                    var (outcome, response) = s.survey.Receive(new(null, null, "en", [new(question.Id, "x") { Picks = [.. s.sent] }]));
                    if (outcome is ReceiveOutcome.NothingSaid)
                        return true;
                    var stored = response!.Answers.Single().Choice!;
                    return stored.Length <= Choice.MaxLength
                        && Choice.TryRead(question, stored.Split(','), out var again)
                        && again!.ToString() == stored
                        && again.Picks.Select(p => p.Number).Distinct().Count() == again.Picks.Count;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void Ten_thousand_options_at_once_are_no_answer()
    {
        var survey = Asking.Open(Asking.Of(QuestionKind.AnyOf));

        survey
            .Receive(new(null, null, "en", [new(survey.Questions[0].Id, null) { Picks = [.. Enumerable.Repeat("1", 10_000)] }]))
            .Outcome.ShouldBe(ReceiveOutcome.NothingSaid);
    }

    [Fact]
    public void A_short_answer_is_a_line()
    {
        var survey = Asking.Open(Asking.Of(QuestionKind.Short));
        SubmittedAnswer Say(int length) => new(survey.Questions[0].Id, new string('x', length));

        survey.Receive(new(null, null, "en", [Say(200)])).Outcome.ShouldBe(ReceiveOutcome.Recorded);
        survey.Receive(new(null, null, "en", [Say(201)])).Outcome.ShouldBe(ReceiveOutcome.TooLong);
    }

    [Theory]
    [InlineData(QuestionKind.OneOf, 1)]
    [InlineData(QuestionKind.OneOf, 13)]
    [InlineData(QuestionKind.Rank, 9)]
    [InlineData(QuestionKind.Scale, 3)]
    [InlineData(QuestionKind.Matrix, 8)]
    [InlineData(QuestionKind.Open, 1)]
    public void A_question_with_too_few_or_too_many_options_is_not_asked(QuestionKind kind, int options) =>
        Asking
            .Draft()
            .Ask(
                new QuestionDraft(kind, Polarity.Today, new Wording("en", "How?"))
                {
                    Options = QuestionOption.From("en", Enumerable.Range(1, options).Select(i => $"Option {i}")),
                    Rows = kind is QuestionKind.Matrix ? QuestionOption.From("en", "Row") : [],
                }
            )
            .ShouldBe(AskOutcome.WrongOptions);

    [Fact]
    public void Two_options_do_not_say_the_same() =>
        Asking
            .Draft()
            .Ask(
                new QuestionDraft(QuestionKind.OneOf, Polarity.Today, new Wording("en", "How?"))
                {
                    Options = QuestionOption.From("en", "Calm", "calm"),
                }
            )
            .ShouldBe(AskOutcome.SameOptionTwice);
}
