namespace Lodestar.Core.Gather;

/// <summary>What was said to one question in one response: words, or what was chosen.</summary>
public sealed class Answer
{
    internal Answer(Response response, Guid questionId, string text, PainCategory? category)
        : this(response, questionId) => (Text, Category) = (text, category);

    internal Answer(Response response, Guid questionId, Choice choice)
        : this(response, questionId) => Choice = choice.ToString();

    private Answer(Response response, Guid questionId)
    {
        (OrganizationId, SurveyId, ResponseId) = (response.OrganizationId, response.SurveyId, response.Id);
        (QuestionId, Text) = (questionId, "");
    }

    private Answer() => Text = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.NewGuid();
    public Guid SurveyId { get; private init; }
    public Guid ResponseId { get; private init; }
    public Guid QuestionId { get; private init; }

    /// <summary>Empty where something was chosen instead.</summary>
    public string Text { get; private init; }

    /// <summary>What was chosen, as <see cref="Gather.Choice"/> writes it.</summary>
    public string? Choice { get; private init; }

    /// <summary>What kind of obstacle it is, where the question asks for one.</summary>
    public PainCategory? Category { get; private init; }
}
