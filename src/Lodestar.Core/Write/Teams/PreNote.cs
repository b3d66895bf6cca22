using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Teams;

/// <summary>
/// A line that a member of the writing team writes for themselves while preparing: nobody else ever reads it as theirs. In the room it
/// becomes one of their silent cards (R103, R107), so it knows its day and no more, and its id tells of no order.
/// </summary>
public sealed class PreNote
{
    public const int MaxLength = 280;

    /// <summary>More lines than this are no longer read by their own writer.</summary>
    public const int Most = 30;

    private PreNote() => Text = ""; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.NewGuid();
    public Guid PersonId { get; private init; }
    public string Text { get; private set; }
    public DateOnly WrittenOn { get; private init; }

    /// <summary>It lies on the table as a card, and is not taken again.</summary>
    public bool IsTaken { get; private set; }
    public long Version { get; private set; }

    /// <summary>Null for nothing, or for more than fits on a card.</summary>
    public static PreNote? TryWrite(Guid organizationId, Guid personId, string? text, DateOnly today) =>
        Line.Of(text) is { Length: > 0 and <= MaxLength } line
            ? new()
            {
                OrganizationId = organizationId,
                PersonId = personId,
                Text = line,
                WrittenOn = today,
            }
            : null;

    /// <summary>False where it was taken before.</summary>
    public bool Take() => !IsTaken && (IsTaken = true);
}
