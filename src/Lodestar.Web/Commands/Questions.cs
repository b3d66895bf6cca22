using Lodestar.Text.Words;

namespace Lodestar.Web.Commands;

/// <summary>Which way a question leans, guessed from its words.</summary>
internal static class Questions
{
    private static readonly string[] AskForChange = ["improve", "better", "change", "differently", "wrong", "worse", "dislike"];
    private static readonly string[] AskForGood = ["good", "well", "best", "like most", "enjoy", "satisfied with"];

    public static QuestionPolarity PolarityOf(string question) =>
        Holds(question, AskForChange) ? QuestionPolarity.AsksWhatToImprove
        : Holds(question, AskForGood) ? QuestionPolarity.AsksWhatIsGood
        : QuestionPolarity.Open;

    private static bool Holds(string question, string[] words) =>
        Array.Exists(words, word => question.Contains(word, StringComparison.OrdinalIgnoreCase));
}
