using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Surveys.Questions;

/// <summary>Kinds of questions in words.</summary>
public static class QuestionTexts
{
    /// <summary>What can be asked by somebody's own question, in the order it is offered.</summary>
    public static IReadOnlyList<QuestionKind> Kinds { get; } =
    [.. Enum.GetValues<QuestionKind>().Where(kind => kind is not QuestionKind.Obstacle)];

    extension(Texts texts)
    {
        public string NameOf(QuestionKind kind) =>
            kind switch
            {
                QuestionKind.Open => texts["Long answer"],
                QuestionKind.Obstacle => texts["An obstacle, in words"],
                QuestionKind.Short => texts["Short answer"],
                QuestionKind.OneOf => texts["One of several"],
                QuestionKind.AnyOf => texts["All that fit"],
                QuestionKind.Scale => texts["From 1 to 5"],
                QuestionKind.ZeroToTen => texts["From 0 to 10"],
                QuestionKind.Rank => texts["Put in order"],
                QuestionKind.Matrix => texts["Lines and columns"],
            };

        public string NameOf(Polarity polarity) =>
            polarity switch
            {
                Polarity.Today => texts["How it is today"],
                Polarity.ShouldBe => texts["How it should be"],
                Polarity.InTheWay => texts["What gets in the way"],
            };

        /// <summary>What a draft answers to a change, for the person who made it.</summary>
        public string SentenceOf(AskOutcome outcome) =>
            outcome switch
            {
                AskOutcome.Asked => texts["Saved."],
                AskOutcome.AlreadyAsked => texts["The survey asks this already."],
                AskOutcome.TooMany => texts["A survey asks at most {0} questions; people stop answering long before.", Survey.MaxQuestions],
                AskOutcome.AlreadyOpened => texts["The survey has opened, so its questions are fixed."],
                AskOutcome.WrongOptions => texts["This kind of question needs more to choose from, or less."],
                AskOutcome.SameOptionTwice => texts["Two of them say the same."],
                AskOutcome.AsksTooEarly => texts[
                    "A question that waits for another comes after it, and for an answer that can be given there."
                ],
                AskOutcome.Needed => texts["Another question waits for this one, or for one of its options. Change that one first."],
                AskOutcome.LastOne => texts["A survey asks at least one question. Add another before you take this one away."],
                AskOutcome.NoSuchQuestion => texts["It cannot go further."],
            };
    }
}
