using Lodestar.Core.Gather;

namespace Lodestar.Core.Tests.Gather;

/// <summary>Surveys with questions of every kind.</summary>
internal static class Asking
{
    public static DateTimeOffset Monday { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>A question with three options, rows or columns, where it has any.</summary>
    public static QuestionDraft Of(QuestionKind kind, string text = "How is our service today?") =>
        new(kind, Polarity.Today, new Wording("en", text))
        {
            Options = QuestionOption.From("en", new[] { "Calm", "Clear", "Fast" }.Take(Math.Min(3, kind.Options.Most))),
            Rows = QuestionOption.From("en", new[] { "At sea", "Ashore" }.Take(Math.Min(2, kind.Rows.Most))),
        };

    public static Survey Draft(params QuestionDraft[] questions)
    {
        var survey = new Survey(Guid.NewGuid(), "Your best day", default, Monday);
        foreach (var question in questions)
            survey.Ask(question).ShouldBe(AskOutcome.Asked);
        return survey;
    }

    public static Survey Open(params QuestionDraft[] questions)
    {
        var survey = Draft(questions);
        survey.Open(Monday).ShouldBe(OpenOutcome.Opened);
        return survey;
    }

    /// <summary>What is chosen under each question, separated by spaces.</summary>
    public static Submission Choosing(Survey survey, params string[] chosen) =>
        new(null, null, "en", [.. survey.Questions.Zip(chosen, (q, c) => new SubmittedAnswer(q.Id, null) { Picks = c.Split(' ') })]);
}
