using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather;

/// <summary>What somebody sends: coarse attributes and words, nothing else.</summary>
public sealed record Submission(Guid? UnitId, Level? Level, string Language, IReadOnlyList<SubmittedAnswer> Answers)
{
    /// <summary>The number of the site in the survey's list; null where it is not asked, not known, or not said.</summary>
    public int? Site { get; init; }

    /// <summary>The number of the band of service; null as for the site.</summary>
    public int? Tenure { get; init; }

    /// <summary>What the sender may keep; none where answers come from a file.</summary>
    public ReceiptCode? Receipt { get; init; }
}

/// <summary>What was written or chosen under one question, as it was sent.</summary>
public sealed record SubmittedAnswer(Guid QuestionId, string? Text, PainCategory? Category = null)
{
    /// <summary>"3", or "2:1" for a place in an order or a column of a row; see <see cref="Choice"/>.</summary>
    public IReadOnlyList<string> Picks { get; init; } = [];
}
