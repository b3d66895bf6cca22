using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather;

/// <summary>A kind of obstacle that an organization names itself, beside the six (R116).</summary>
public sealed class OwnCategory
{
    public const int MaxLength = 40;

    public OwnCategory(Guid organizationId, string name)
    {
        (OrganizationId, Name) = (organizationId, Line.Of(name));
        ArgumentException.ThrowIfNullOrEmpty(Name, nameof(name));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Name.Length, MaxLength, nameof(name));
    }

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Name { get; private init; }

    /// <summary>No longer offered; points that stand under it keep it.</summary>
    public DateTimeOffset? RetiredAt { get; private set; }
    public long Version { get; private set; }

    public void Retire(DateTimeOffset now) => RetiredAt ??= now;

    public void Return() => RetiredAt = null;
}
