namespace Lodestar.Core.Organizations;

/// <summary>How near to the customer a person works; an organization may rename the levels, never add one.</summary>
public enum Level
{
    Frontline,
    Manager,
    Executive,
}
