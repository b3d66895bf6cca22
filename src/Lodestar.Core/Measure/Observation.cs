using Lodestar.Core.Triangle;

namespace Lodestar.Core.Measure;

/// <summary>One interaction, seen by somebody against the standards that applied to it; nobody observed is named (R67, R77, R81).</summary>
public sealed class Observation
{
    public const int MaxNoteLength = 500;
    private readonly List<Mark> _marks = [];

    /// <exception cref="ArgumentException">Nothing was seen, or one standard is marked twice.</exception>
    public Observation(Guid organizationId, Sighting sighting, string? note, DateTimeOffset now)
    {
        if (!sighting.SaysSomething)
            throw new ArgumentException("At least one standard is met or not met.", nameof(sighting));
        if (sighting.Marks.DistinctBy(m => m.StandardId).Count() != sighting.Marks.Count)
            throw new ArgumentException("A standard is marked once.", nameof(sighting));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(note?.Length ?? 0, MaxNoteLength, nameof(note));

        (OrganizationId, AttemptKey, SeenAt) = (organizationId, sighting.AttemptKey, now);
        (ObserverId, Viewpoint) = (sighting.Observer.AccountId, sighting.Observer.Viewpoint);
        (TouchPointId, Pace, Kind, UnitId) = sighting.Setting;
        Note = Clean(note);
        _marks.AddRange(sighting.Marks);
        MetAll = _marks.All(m => m.Verdict is not Verdict.NotMet);
    }

    private Observation() { } // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid AttemptKey { get; private init; }
    public Guid ObserverId { get; private init; }
    public Viewpoint Viewpoint { get; private init; }
    public Guid TouchPointId { get; private init; }
    public Pace Pace { get; private init; }
    public ServiceKind Kind { get; private init; }
    public Guid? UnitId { get; private init; }
    public string? Note { get; private init; }
    public DateTimeOffset SeenAt { get; private init; }
    public IReadOnlyList<Mark> Marks => _marks;

    /// <summary>True when every standard that could be seen was met: the unit of consistency (R81).</summary>
    public bool MetAll { get; private init; }

    // Line breaks stay; a database refuses other control signs.
    private static string? Clean(string? note) =>
        string.Concat((note ?? "").Where(c => !char.IsControl(c) || c is '\n')).Trim() is { Length: > 0 } clean ? clean : null;
}
