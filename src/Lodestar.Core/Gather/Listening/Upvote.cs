namespace Lodestar.Core.Gather.Listening;

/// <summary>That a phone in the hall agrees with a remark: once, because the key says so; deleted when the session closes.</summary>
public sealed class Upvote
{
    public Upvote(SessionRemark remark, VisitorKey visitor) =>
        (OrganizationId, ListeningSessionId, SessionRemarkId, Visitor) = (
            remark.OrganizationId,
            remark.ListeningSessionId,
            remark.Id,
            visitor.HashFor(remark.ListeningSessionId)
        );

    private Upvote() => Visitor = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid ListeningSessionId { get; private init; }
    public Guid SessionRemarkId { get; private init; }
    public string Visitor { get; private init; }
}
