namespace Lodestar.Core.Triangle;

/// <summary>A support of the vision on the right side: how it is done (R74, R75).</summary>
public sealed class Pillar : IPart
{
    public const int MaxNameLength = 40;

    public Pillar(Guid organizationId, string name, PillarKind kind, int place) =>
        (OrganizationId, Name, Kind, Place) = (organizationId, ShortLine.Of(name, MaxNameLength), kind, place);

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Name { get; private set; }
    public PillarKind Kind { get; private set; }
    public int Place { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public long Version { get; private set; }

    public string Called => Name;

    public void Change(string name, PillarKind kind) => (Name, Kind) = (ShortLine.Of(name, MaxNameLength), kind);

    public void MoveTo(int place) => Place = place;

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;

    public void Restore() => RemovedAt = null;
}
