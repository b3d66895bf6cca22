namespace Lodestar.Core.Write;

/// <summary>One wording of a draft: who wrote it, when, and why it changed.</summary>
public sealed class DraftVersion
{
    public const int LongestReason = 500;

    private DraftVersion() => Text = null!; // EF

    internal DraftVersion(Draft draft, int number, VisionText text, Guid authorId, string reason, DateTimeOffset now)
    {
        (OrganizationId, DraftId, Number) = (draft.OrganizationId, draft.Id, number);
        (Text, AuthorId, Reason, WrittenAt) = (text, authorId, reason, now);
    }

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid DraftId { get; private init; }
    public int Number { get; private init; }
    public VisionText Text { get; private init; }

    /// <summary>The account that wrote it.</summary>
    public Guid AuthorId { get; private init; }
    public string Reason { get; private init; } = "";

    /// <summary>The candidate of a workshop that it was; null where somebody typed it.</summary>
    public Guid? CandidateId { get; internal init; }

    /// <summary>Where it came from.</summary>
    public Origin Origin => Origin.Of(CandidateId);
    public DateTimeOffset WrittenAt { get; private init; }
}
