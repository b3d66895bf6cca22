namespace Lodestar.Core.Gather;

/// <summary>Something that gets in the way of good service, taken up so that it is dealt with (R9, R10).</summary>
public sealed class PainPoint
{
    public const int MaxLength = 200;

    public PainPoint(Guid organizationId, string text, PainCategory category, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, MaxLength);
        (OrganizationId, Text, Category, NotedAt) = (organizationId, text.Trim(), category, now);
    }

    private PainPoint() => Text = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Text { get; private init; }
    public PainCategory Category { get; private init; }
    public DateTimeOffset NotedAt { get; private init; }
    public DateTimeOffset? SolvedAt { get; private set; }
    public long Version { get; private set; }
    public bool IsSolved => SolvedAt is not null;

    public void Solve(DateTimeOffset now) => SolvedAt ??= now;

    public void Reopen() => SolvedAt = null;
}
