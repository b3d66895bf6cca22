using Lodestar.Core.Organizations;

namespace Lodestar.Core.GutCheck;

/// <summary>Somebody to be asked: from the directory, or by name and perhaps mail address.</summary>
public sealed record Invitation(string Name, StakeholderKind Kind, string? Email = null, Guid? PersonId = null);

/// <summary>Those who wrote the sentence, as persons and as mail addresses; they are not asked about their own work (R108).</summary>
public sealed record Attendees(IReadOnlySet<Guid> PersonIds, IReadOnlySet<string> Emails)
{
    /// <summary>Guests who sat in the room: there is only their name to know them by, folded for comparing.</summary>
    public IReadOnlySet<string> GuestNames { get; init; } = new HashSet<string>();

    public bool Include(Invitation who) =>
        who.PersonId is { } id && PersonIds.Contains(id)
        || who.Email is { } email && Emails.Contains(email)
        || who.PersonId is null && GuestNames.Contains(Line.Fold(who.Name));
}

/// <summary>What became of an invitation.</summary>
public enum InviteOutcome
{
    Invited,
    WroteIt,
    AlreadyInvited,
    RoundClosed,
}
