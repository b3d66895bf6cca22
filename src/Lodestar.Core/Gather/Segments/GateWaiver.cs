using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather.Segments;

/// <summary>Why an organization goes on without knowing its customers: written down, with a name to it.</summary>
public sealed class GateWaiver
{
    public const int MaxLength = 300;

    public GateWaiver(Guid organizationId, string reason, Author by, DateTimeOffset now)
    {
        (OrganizationId, Reason) = (organizationId, Line.Of(reason));
        ArgumentException.ThrowIfNullOrEmpty(Reason, nameof(reason));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Reason.Length, MaxLength, nameof(reason));
        (AccountId, By, At) = (by.AccountId, by.Name, now);
    }

    private GateWaiver() => (Reason, By) = (null!, null!); // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Reason { get; private init; }
    public Guid AccountId { get; private init; }
    public string By { get; private init; }
    public DateTimeOffset At { get; private init; }
}
