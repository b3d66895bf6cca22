using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Teams;

/// <summary>Days on which somebody cannot come; a proposal for one of them leaves this person out and says so.</summary>
public sealed class Absence
{
    public const int MaxNoteLength = 200;

    private Absence() => Note = ""; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid PersonId { get; private init; }
    public DateOnly From { get; private init; }

    /// <summary>The last day, included.</summary>
    public DateOnly Until { get; private init; }
    public string Note { get; private init; }

    /// <summary>Null where it would end before it begins.</summary>
    public static Absence? Of(Person person, DateOnly from, DateOnly until, string? note) =>
        until < from
            ? null
            : new()
            {
                OrganizationId = person.OrganizationId,
                PersonId = person.Id,
                From = from,
                Until = until,
                Note = Line.Of(note) is { Length: <= MaxNoteLength } line ? line : Line.Of(note)[..MaxNoteLength],
            };

    public bool Covers(DateOnly day) => From <= day && day <= Until;
}
