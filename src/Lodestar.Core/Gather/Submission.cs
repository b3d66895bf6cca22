using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather;

/// <summary>What somebody sends: coarse attributes and words, nothing else.</summary>
public sealed record Submission(Guid? UnitId, Level? Level, string Language, IReadOnlyList<SubmittedAnswer> Answers)
{
    /// <summary>What the sender may keep; none where answers come from a file.</summary>
    public ReceiptCode? Receipt { get; init; }
}

/// <summary>The words for one question.</summary>
public sealed record SubmittedAnswer(Guid QuestionId, string? Text, PainCategory? Category = null);
