namespace Lodestar.Core.Write;

/// <summary>The adopted sentence; the newest by <see cref="AdoptedAt"/> is the one that holds (R1, R72).</summary>
public sealed class Vision
{
    public Vision(Guid organizationId, VisionText text, int number, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        (OrganizationId, Text, Number, AdoptedAt) = (organizationId, text, number, now);
    }

    private Vision() => Text = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public VisionText Text { get; private init; }

    /// <summary>1 for the first vision an organization adopts, one more each time; two cannot share a number.</summary>
    public int Number { get; private init; }
    public DateTimeOffset AdoptedAt { get; private init; }

    /// <summary>The draft version it was adopted from, if it was written here.</summary>
    public Guid? DraftVersionId { get; init; }

    /// <summary>The account that adopted it.</summary>
    public Guid? AdoptedBy { get; init; }
}
