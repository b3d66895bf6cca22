namespace Lodestar.Core.Gather;

/// <summary>A question of one survey.</summary>
public sealed class Question
{
    internal Question(Survey survey, int ordinal, QuestionKind kind, Polarity polarity, Wording wording)
    {
        (OrganizationId, SurveyId, Ordinal) = (survey.OrganizationId, survey.Id, ordinal);
        (Kind, Polarity, Wording) = (kind, polarity, wording);
    }

    private Question() => Wording = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SurveyId { get; private init; }

    /// <summary>From 1.</summary>
    public int Ordinal { get; private init; }
    public QuestionKind Kind { get; private init; }
    public Polarity Polarity { get; private init; }
    public Wording Wording { get; private init; }

    /// <summary>The question of the bank it was taken from, if it was.</summary>
    public string? BankKey { get; init; }
}
