namespace Lodestar.Core.Write.Teams;

/// <summary>What somebody asked to write along has said to it. It outlives the seat: whoever declined is not proposed again.</summary>
public sealed class TeamInvitation
{
    private TeamInvitation() { } // EF

    public TeamInvitation(WritingTeam team, Guid personId) => (OrganizationId, TeamId, PersonId) = (team.OrganizationId, team.Id, personId);

    public Guid OrganizationId { get; private init; }
    public Guid TeamId { get; private init; }
    public Guid PersonId { get; private init; }
    public InvitationAnswer Answer { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>True where somebody who runs the journey wrote the answer down for them.</summary>
    public bool IsNoted { get; private set; }
    public long Version { get; private set; }

    /// <summary>Takes an answer, or another one than before; open again where it is taken back.</summary>
    /// <param name="answer">What was said.</param>
    /// <param name="noted">Whether somebody else writes it down.</param>
    /// <param name="now">When.</param>
    public void Hear(InvitationAnswer answer, bool noted, DateTimeOffset now)
    {
        var isOpen = answer is InvitationAnswer.Open;
        (Answer, AnsweredAt, IsNoted) = (answer, isOpen ? null : now, noted && !isOpen);
    }
}

/// <summary>What somebody says to an invitation.</summary>
public enum InvitationAnswer
{
    Open,
    Accepted,
    Declined,
}
