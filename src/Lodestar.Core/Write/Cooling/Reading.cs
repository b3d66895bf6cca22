namespace Lodestar.Core.Write.Cooling;

/// <summary>What a sentence says to one person after its rest, written before they saw the intent or anybody else's reading (R17).</summary>
public sealed class Reading
{
    public const int LongestText = 500;

    private Reading() => Text = null!; // EF

    public Reading(CoolingOff rest, Pen pen, string text, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        (OrganizationId, CoolingOffId, Text, WrittenAt) = (rest.OrganizationId, rest.Id, text.Trim(), now);
        (PersonId, AccountId, IsOnBehalf) = (pen.PersonId, pen.AccountId, pen.IsOnBehalf);
    }

    public Guid OrganizationId { get; private init; }

    /// <summary>Random: readings sorted by it stand in no order that means anything, so that nobody hears the first voice loudest (R107).</summary>
    public Guid Id { get; private init; } = Guid.NewGuid();
    public Guid CoolingOffId { get; private init; }

    /// <summary>Whose reading it is; null for an account that has no entry in the directory.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>The account that wrote it down.</summary>
    public Guid AccountId { get; private init; }

    /// <summary>Said by the person, written down by somebody else: from paper or from across the table.</summary>
    public bool IsOnBehalf { get; private init; }
    public string Text { get; private init; }
    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>Whether it meets the intent, as a person decided; null where nobody did and the words speak for themselves.</summary>
    public IntentMark? Mark { get; private set; }
    public Guid? MarkedBy { get; private set; }
    public long Version { get; private set; }

    public bool IsOf(Guid? personId, Guid accountId) =>
        PersonId is { } person ? person == personId : personId is null && AccountId == accountId;

    /// <summary>A person's word wins over what is found in the words; null gives it back to them.</summary>
    public void Decide(IntentMark? mark, Guid by) => (Mark, MarkedBy) = (mark, mark is null ? null : by);
}

/// <summary>Whose reading is written, and by whom.</summary>
public sealed record Pen(Guid? PersonId, Guid AccountId, bool IsOnBehalf = false);

/// <summary>Whether a reading meets what the team meant.</summary>
public enum IntentMark
{
    Meets,
    Misses,
}
