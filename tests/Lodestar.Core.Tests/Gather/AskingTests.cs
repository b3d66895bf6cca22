using System.Reflection;
using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather;

/// <summary>What a draft asks, in which order, and of whom.</summary>
public class AskingTests
{
    [Fact]
    public void A_question_with_a_condition_is_heard_only_when_it_is_met()
    {
        var survey = Survey(out var first, numbers: 2);
        survey.Open(Asking.Monday);

        Chosen(survey, "2", "5").ShouldBe(["2", "5"]);
        Chosen(survey, "1", "5").ShouldBe(["1"]);
        survey.Receive(Asking.Choosing(survey, "", "5")).Outcome.ShouldBe(ReceiveOutcome.NothingSaid);
        first.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public void A_question_that_was_not_asked_opens_no_other()
    {
        var survey = Survey(out _, numbers: 2);
        survey.Ask(Asking.Of(QuestionKind.ZeroToTen, "Third") with { ShowIf = new(survey.Questions[1].Id, []) }).ShouldBe(AskOutcome.Asked);
        survey.Open(Asking.Monday);

        Chosen(survey, "2", "5", "9").ShouldBe(["2", "5", "9"]);
        Chosen(survey, "1", "5", "9").ShouldBe(["1"]);
    }

    [Fact]
    public void Words_open_a_question_by_being_there()
    {
        var survey = Asking.Draft(Asking.Of(QuestionKind.Open));
        var words = survey.Questions[0].Id;
        survey.Ask(Asking.Of(QuestionKind.Scale, "Second") with { ShowIf = new(words, []) }).ShouldBe(AskOutcome.Asked);
        survey.Ask(Asking.Of(QuestionKind.Short, "Third") with { ShowIf = new(words, [1]) }).ShouldBe(AskOutcome.AsksTooEarly);
        survey.Open(Asking.Monday);
        SubmittedAnswer grade = new(survey.Questions[1].Id, null) { Picks = ["4"] };

        survey.Receive(new(null, null, "en", [grade])).Outcome.ShouldBe(ReceiveOutcome.NothingSaid);
        survey.Receive(new(null, null, "en", [grade, new(words, "Calm")])).Response!.Answers.Count.ShouldBe(2);
    }

    [Fact]
    public void A_condition_looks_back_and_at_what_can_be_chosen()
    {
        var survey = Survey(out var first, numbers: 2);

        survey.Ask(Asking.Of(QuestionKind.Scale, "Third") with { ShowIf = new(Guid.NewGuid(), []) }).ShouldBe(AskOutcome.AsksTooEarly);
        survey.Ask(Asking.Of(QuestionKind.Scale, "Third") with { ShowIf = new(first, [9]) }).ShouldBe(AskOutcome.AsksTooEarly);
        survey.Move(first, 1).ShouldBe(AskOutcome.AsksTooEarly);
        survey.Remove(first).ShouldBe(AskOutcome.Needed);
        var without = Asking.Of(QuestionKind.OneOf, "First");
        survey.Change(first, without with { Options = [without.Options[0], without.Options[2]] }).ShouldBe(AskOutcome.Needed);
        survey.Questions[0].Options.Count.ShouldBe(3);
    }

    [Fact]
    public void Questions_move_by_steps_and_keep_who_they_are()
    {
        var survey = Asking.Draft(
            Asking.Of(QuestionKind.Open, "One"),
            Asking.Of(QuestionKind.Open, "Two"),
            Asking.Of(QuestionKind.Open, "Three")
        );
        var three = survey.Questions[2].Id;

        survey.Move(three, -1).ShouldBe(AskOutcome.Asked);
        survey.Remove(survey.Questions[0].Id).ShouldBe(AskOutcome.Asked);

        survey.Questions.Select(q => (q.Ordinal, q.Wording.Text)).ShouldBe([(1, "Three"), (2, "Two")]);
        survey.Questions[0].Id.ShouldBe(three);
        survey.Move(three, -1).ShouldBe(AskOutcome.NoSuchQuestion);
        survey.Remove(three).ShouldBe(AskOutcome.Asked);
        survey.Remove(survey.Questions[0].Id).ShouldBe(AskOutcome.LastOne);
    }

    [Fact]
    public void Other_words_leave_a_question_and_its_options_the_ones_they_are()
    {
        var survey = Asking.Draft(Asking.Of(QuestionKind.OneOf));
        var question = survey.Questions[0];

        survey
            .Change(
                question.Id,
                Asking.Of(QuestionKind.OneOf, "How was it?") with
                {
                    Options = [new(3, new Wording("en", "Quick")), new(1, new Wording("en", "Calm"))],
                }
            )
            .ShouldBe(AskOutcome.Asked);
        survey.Open(Asking.Monday);

        survey.Questions[0].Id.ShouldBe(question.Id);
        Chosen(survey, "3").ShouldBe(["3"]);
        survey.Receive(Asking.Choosing(survey, "2")).Outcome.ShouldBe(ReceiveOutcome.NothingSaid);
    }

    [Fact]
    [Trait("Catalog", "F8")]
    public void Nothing_that_is_asked_changes_once_it_has_opened()
    {
        var survey = Asking.Open(Asking.Of(QuestionKind.OneOf, "One"), Asking.Of(QuestionKind.Open, "Two"));
        var id = survey.Questions[0].Id;

        survey.Change(id, Asking.Of(QuestionKind.OneOf, "Other")).ShouldBe(AskOutcome.AlreadyOpened);
        survey.Remove(id).ShouldBe(AskOutcome.AlreadyOpened);
        survey.Move(id, 1).ShouldBe(AskOutcome.AlreadyOpened);
        survey.Translate("pl", new Dictionary<string, string> { ["title"] = "Najlepszy dzień" }).ShouldBeFalse();
        survey.Questions.Select(q => q.Wording.Text).ShouldBe(["One", "Two"]);
    }

    [Fact]
    public void How_much_is_said_in_a_language_counts_every_text()
    {
        var survey = Asking.Draft(Asking.Of(QuestionKind.Matrix));
        survey.Ask(QuestionBank.ThinkOf);
        var texts = new SurveyTexts(survey);
        (texts.All.Count, texts.DoneIn("en"), texts.DoneIn("pl")).ShouldBe((8, 8, 1));

        survey.Translate("pl", texts.All.ToDictionary(t => t.Key, t => $"{t.Wording.Text} po polsku")).ShouldBeTrue();

        new SurveyTexts(survey).IsCompleteIn("pl").ShouldBeTrue();
        survey.Questions[0].Options[1].Wording.In("pl").ShouldBe("Clear po polsku");
        survey.Translate("pl", texts.All.ToDictionary(t => t.Key, _ => " "));
        new SurveyTexts(survey).DoneIn("pl").ShouldBe(0);
        survey.Languages.ShouldBe(["en", "pt"]);
    }

    [Fact]
    [Trait("Catalog", "F8")]
    public void A_copy_asks_the_same_under_the_same_protection_and_takes_no_answer_along()
    {
        var survey = new Survey(Guid.NewGuid(), "Your best day", SmallestGroup.AtLeast(12), Asking.Monday);
        survey.Ask(Asking.Of(QuestionKind.OneOf, "First") with { BankKey = "first" });
        survey.Ask(Asking.Of(QuestionKind.Scale, "Second") with { ShowIf = new(survey.Questions[0].Id, [2]) });
        survey.Open(Asking.Monday);
        survey.Close(Asking.Monday);

        var copy = survey.Copy("Your best day again", Asking.Monday.AddDays(1));

        (copy.OrganizationId, copy.Smallest.Size, copy.State).ShouldBe((survey.OrganizationId, 12, SurveyState.Draft));
        copy.Code.ShouldNotBe(survey.Code);
        copy.Questions.Select(q => (q.Kind, q.Wording, q.BankKey)).ShouldBe(survey.Questions.Select(q => (q.Kind, q.Wording, q.BankKey)));
        copy.Questions.Select(q => q.Id).Intersect(survey.Questions.Select(q => q.Id)).ShouldBeEmpty();
        copy.Questions[1].ShowIf!.QuestionId.ShouldBe(copy.Questions[0].Id);
    }

    [Fact]
    [Trait("Catalog", "F8")]
    public void Whatever_a_survey_has_a_copy_either_takes_along_or_begins_anew()
    {
        string[] along = ["OrganizationId", "SmallestSize", "Questions", "Audience", "IsByInvitation", "Cuts"];
        string[] anew =
        [
            "Id",
            "Title",
            "Titles",
            "Code",
            "State",
            "CreatedAt",
            "OpenedAt",
            "ClosedAt",
            "ClosesAt",
            "ClosingZone",
            "RemindsOnLastDay",
            "Version",
        ];

        typeof(Survey)
            .GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.CanWrite || p.Name is "Questions")
            .Select(p => p.Name)
            .Except([.. along, .. anew])
            .ShouldBeEmpty("Survey.Copy must say what becomes of these; what protects people is taken along.");
    }

    private static Survey Survey(out Guid first, int numbers)
    {
        var survey = Asking.Draft(Asking.Of(QuestionKind.OneOf, "First"));
        first = survey.Questions[0].Id;
        survey.Ask(Asking.Of(QuestionKind.Scale, "Second") with { ShowIf = new(first, [numbers]) }).ShouldBe(AskOutcome.Asked);
        return survey;
    }

    private static IEnumerable<string?> Chosen(Survey survey, params string[] chosen) =>
        survey.Receive(Asking.Choosing(survey, chosen)).Response!.Answers.Select(a => a.Choice);
}
