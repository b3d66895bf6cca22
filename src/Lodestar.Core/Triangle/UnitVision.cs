using Lodestar.Core.Write;

namespace Lodestar.Core.Triangle;

/// <summary>
/// What a department, a site or a ship stands for under the vision above it (R3, feature 52). It may be older than the organization's own: people
/// begin where they are.
/// </summary>
public sealed class UnitVision
{
    private UnitVision() => Text = null!; // EF

    public UnitVision(Guid organizationId, Guid unitId, VisionText text) => (OrganizationId, UnitId, Text) = (organizationId, unitId, text);

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid UnitId { get; private init; }
    public VisionText Text { get; private set; }

    /// <summary>The sentence above, and the unit's own, as they read when somebody last said that both lead the same way.</summary>
    public VisionText? AlignedAbove { get; private set; }
    public VisionText? AlignedText { get; private set; }
    public DateTimeOffset? AlignedAt { get; private set; }

    /// <summary>The account that said so.</summary>
    public Guid? AlignedBy { get; private set; }
    public long Version { get; private set; }

    public void Rewrite(VisionText text) => Text = text;

    /// <summary>Somebody has read both and says that they lead the same way.</summary>
    public void Align(VisionText above, Guid account, DateTimeOffset now) =>
        (AlignedAbove, AlignedText, AlignedAt, AlignedBy) = (above, Text, now, account);

    /// <summary>How it stands to the sentence above it.</summary>
    /// <param name="above">The nearest vision above: of a unit further up, or of the organization; null while there is none.</param>
    public Direction Under(VisionText? above) =>
        above is null ? Direction.NothingAbove
        : AlignedAbove is null ? Direction.NotCompared
        : AlignedAbove != above ? Direction.AboveChanged
        : AlignedText != Text ? Direction.ItselfChanged
        : Direction.Aligned;
}

/// <summary>How a unit's vision stands to the one above.</summary>
public enum Direction
{
    /// <summary>The unit was first; there is nothing yet to compare it with.</summary>
    NothingAbove,

    /// <summary>Nobody has held the two against each other.</summary>
    NotCompared,

    Aligned,

    /// <summary>Another sentence stands above now: it was rewritten, or the unit hangs elsewhere.</summary>
    AboveChanged,

    /// <summary>The unit rewrote its own.</summary>
    ItselfChanged,
}
