namespace Lodestar.Core.Triangle;

/// <summary>A pair of rules: what we always do, and what we therefore never do (R76).</summary>
public sealed class NeverAlways : IPart
{
    public const int Fewest = 6;
    public const int Most = 12;

    /// <exception cref="ArgumentException">Both are missing, or one breaks a rule of <see cref="PlainRule"/>.</exception>
    public NeverAlways(Guid organizationId, PlainRule? always, PlainRule? never, int place)
    {
        (OrganizationId, Place) = (organizationId, place);
        Change(always, never);
    }

    private NeverAlways() { } // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string? Always { get; private set; }
    public string? Never { get; private set; }
    public int Place { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public long Version { get; private set; }

    public string Called => Always ?? Never ?? "";

    public bool IsPaired => Always is not null && Never is not null;

    public void Change(PlainRule? always, PlainRule? never)
    {
        if (always is null && never is null)
            throw new ArgumentException("A pair has at least one side.", nameof(always));
        (Always, Never) = (always?.Value, never?.Value);
    }

    public void MoveTo(int place) => Place = place;

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;

    public void Restore() => RemovedAt = null;
}
