namespace Lodestar.Core.Triangle;

/// <summary>A moment in which a customer meets us: a call, a gate, an invoice (R78).</summary>
public sealed class TouchPoint : IPart
{
    public const int MaxNameLength = 60;

    public TouchPoint(Guid organizationId, string name, int place) =>
        (OrganizationId, Name, Place) = (organizationId, ShortLine.Of(name, MaxNameLength), place);

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Name { get; private set; }
    public int Place { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public long Version { get; private set; }

    public string Called => Name;

    public void Rename(string name) => Name = ShortLine.Of(name, MaxNameLength);

    public void MoveTo(int place) => Place = place;

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;

    public void Restore() => RemovedAt = null;
}
