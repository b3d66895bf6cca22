namespace Lodestar.Core.Gather;

/// <summary>The words for one question in one response.</summary>
public sealed class Answer
{
    internal Answer(Response response, Guid questionId, string text, PainCategory? category)
    {
        (OrganizationId, SurveyId, ResponseId) = (response.OrganizationId, response.SurveyId, response.Id);
        (QuestionId, Text, Category) = (questionId, text, category);
    }

    private Answer() => Text = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.NewGuid();
    public Guid SurveyId { get; private init; }
    public Guid ResponseId { get; private init; }
    public Guid QuestionId { get; private init; }
    public string Text { get; private init; }

    /// <summary>What kind of obstacle it is, where the question asks for one.</summary>
    public PainCategory? Category { get; private init; }
}
