using System.Diagnostics.CodeAnalysis;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write.Rooms;

namespace Lodestar.Core.Write;

/// <summary>A meeting, or some days, in which a team finds one sentence (R104). What happens in it is the history of its room.</summary>
public sealed class Workshop
{
    public const int MaxTitleLength = 120;

    [SetsRequiredMembers]
    private Workshop() => (Title, Agenda) = ("", Agenda.TwoHours); // EF

    public Workshop(Guid organizationId, string title, Agenda agenda, Guid plannedBy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        (OrganizationId, Title, Agenda, PlannedBy) = (organizationId, Line.Of(title), agenda, plannedBy);
    }

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Title { get; private set; }

    /// <summary>The account that planned it; in its name the sentences it finds become drafts.</summary>
    public Guid PlannedBy { get; private init; }
    public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>As it is planned; the room keeps its own from the moment it begins.</summary>
    public Agenda Agenda { get; private set; }

    /// <summary>When its room was closed.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }
    public long Version { get; private set; }

    public bool IsClosed => ClosedAt is not null;

    public void Plan(string title, Agenda agenda) => (Title, Agenda) = (Line.Of(title), agenda);

    public void Close(DateTimeOffset now) => ClosedAt ??= now;
}
