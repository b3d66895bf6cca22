namespace Lodestar.Core.Triangle;

/// <summary>Why the organization exists: the base of the triangle, put on the shelf once written (R59, R62, R71).</summary>
public sealed class Purpose
{
    public const int MaxLength = 240;

    public Purpose(Guid organizationId, string text) => (OrganizationId, Text) = (organizationId, ShortLine.Of(text, MaxLength));

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Text { get; private set; }

    /// <summary>Since when it rests: agreed, visible as the base, and no daily work any more.</summary>
    public DateTimeOffset? ShelvedAt { get; private set; }
    public long Version { get; private set; }

    public bool IsOnTheShelf => ShelvedAt is not null;

    /// <summary>A rewritten purpose has to be agreed again, so it comes off the shelf.</summary>
    public void Rewrite(string text)
    {
        var line = ShortLine.Of(text, MaxLength);
        if (line == Text)
            return;
        (Text, ShelvedAt) = (line, null);
    }

    public void PutOnTheShelf(DateTimeOffset now) => ShelvedAt ??= now;

    public void TakeFromTheShelf() => ShelvedAt = null;
}
