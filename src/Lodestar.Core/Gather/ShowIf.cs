namespace Lodestar.Core.Gather;

/// <summary>When a question is asked at all: only if an earlier one was answered, or answered with one of these numbers.</summary>
/// <param name="QuestionId">The earlier question.</param>
/// <param name="Numbers">Options or grades of it; none means any answer.</param>
public sealed record ShowIf(Guid QuestionId, IReadOnlyList<int> Numbers)
{
    public bool Equals(ShowIf? other) => other is not null && QuestionId == other.QuestionId && Numbers.SequenceEqual(other.Numbers);

    public override int GetHashCode() => HashCode.Combine(QuestionId, Numbers.Count);

    /// <summary>Judged by what was taken of the answers so far: a question that was not asked itself opens no other.</summary>
    internal bool IsMetBy(IEnumerable<Answer> answers) =>
        answers.FirstOrDefault(a => a.QuestionId == QuestionId) is { } answer
        && (Numbers.Count == 0 || Choice.Stored(answer.Choice).Any(pick => Numbers.Contains(pick.Number)));

    /// <summary>What a survey may contain: the question comes earlier, and what is waited for can be chosen there.</summary>
    internal bool FitsBehind(IEnumerable<Question> earlier) =>
        earlier.FirstOrDefault(q => q.Id == QuestionId) is { } question
        && (Numbers.Count == 0 || question.Kind.CanDecide && Numbers.All(question.Numbers.Contains));
}
