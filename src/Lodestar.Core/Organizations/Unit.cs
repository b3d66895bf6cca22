namespace Lodestar.Core.Organizations;

/// <summary>A node of the org tree: a department, a site, a ship, a team.</summary>
public sealed class Unit
{
    public const int MaxNameLength = 120;

    public Unit(Guid organizationId, string name, Guid? parentId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (OrganizationId, Name, ParentId) = (organizationId, name.Trim(), parentId);
    }

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid? ParentId { get; private set; }
    public string Name { get; private set; }
    public long Version { get; private set; }

    public void Rename(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name.Trim();
    }
}
