namespace Lodestar.Core.Share;

/// <summary>One person has read the vision and says so, once a launch (R37). It is not anonymous, and the page says that.</summary>
public sealed class Acknowledgement
{
    internal Acknowledgement(Guid organizationId, Guid launchId, Guid personId, DateTimeOffset now) =>
        (OrganizationId, LaunchId, PersonId, At) = (organizationId, launchId, personId, now);

    private Acknowledgement() { } // EF

    public Guid OrganizationId { get; private init; }
    public Guid LaunchId { get; private init; }
    public Guid PersonId { get; private init; }
    public DateTimeOffset At { get; private init; }
}
