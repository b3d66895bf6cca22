using Lodestar.Core.Gather.Invitations;

namespace Lodestar.Core.Write.Teams;

/// <summary>One letter to one person about one version of a date. Its key lets it exist once, and its state lets it leave once (T18).</summary>
public sealed class DateLetter
{
    /// <summary>After so many "not now" from a mailbox it is left alone.</summary>
    public const int MaxTries = 5;

    private DateLetter() { } // EF

    /// <param name="date">What it tells of, as it is now.</param>
    /// <param name="personId">To whom.</param>
    /// <param name="isCancel">Takes the date out of their calendar: it was called off, or they no longer write along.</param>
    public DateLetter(WorkshopDate date, Guid personId, bool isCancel) =>
        (OrganizationId, WorkshopDateId, PersonId, Sequence, IsCancel) = (date.OrganizationId, date.Id, personId, date.Sequence, isCancel);

    public Guid OrganizationId { get; private init; }
    public Guid WorkshopDateId { get; private init; }
    public Guid PersonId { get; private init; }
    public int Sequence { get; private init; }
    public bool IsCancel { get; private init; }
    public LetterState State { get; private set; }

    /// <summary>How often the mailbox said "not now".</summary>
    public int Tries { get; private set; }

    /// <summary>Who is sending it: only the holder can say how that ended.</summary>
    public Guid? Claim { get; private set; }
    public DateTimeOffset? TakenAt { get; private set; }
}
