using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather.Segments;

/// <summary>People who are served for the same reasons: who they are, why they come, what they expect (R31, R45, R91).</summary>
public sealed class CustomerSegment
{
    public const int MaxNameLength = 60;
    public const int MaxWhoLength = 400;
    public const int MaxLineLength = 160;
    public const int MaxLines = 12;
    public const int MaxMoments = 24;

    public CustomerSegment(Guid organizationId, string name, CustomerKind kind) =>
        (OrganizationId, Name, Kind) = (organizationId, Named(name), kind);

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Name { get; private set; }
    public CustomerKind Kind { get; private set; }

    /// <summary>Whom we mean, so that everybody thinks of the same people.</summary>
    public string? Who { get; private set; }

    /// <summary>Why they want what we do; different people want it for different reasons.</summary>
    public IReadOnlyList<string> Motives { get; private set; } = [];
    public IReadOnlyList<string> Expectations { get; private set; } = [];

    /// <summary>A day in their life, in the order of the clock.</summary>
    public IReadOnlyList<DayMoment> Day { get; private set; } = [];
    public DateTimeOffset? RemovedAt { get; private set; }
    public long Version { get; private set; }

    /// <summary>Enough to write a vision with (R50).</summary>
    public bool IsKnown => RemovedAt is null && Expectations is not [];

    public void Describe(string name, CustomerKind kind, string? who) =>
        (Name, Kind, Who) = (Named(name), kind, Line.OrNull(who) is { } line ? Within(line, MaxWhoLength) : null);

    public void Want(IEnumerable<string> motives) => Motives = LinesOf(motives);

    public void Expect(IEnumerable<string> expectations) => Expectations = LinesOf(expectations);

    public void Live(IEnumerable<DayMoment> day) => Day = [.. day.OrderBy(moment => moment.At).Take(MaxMoments)];

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;

    public void Restore() => RemovedAt = null;

    private static string Named(string name)
    {
        var line = Line.Of(name);
        ArgumentException.ThrowIfNullOrEmpty(line, nameof(name));
        return Within(line, MaxNameLength);
    }

    private static string[] LinesOf(IEnumerable<string> lines) =>
        [.. lines.Select(Line.Of).Where(line => line.Length > 0).Distinct().Take(MaxLines).Select(line => Within(line, MaxLineLength))];

    private static string Within(string line, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line.Length, length, nameof(line));
        return line;
    }
}

/// <summary>Who is served: people who pay for it, or colleagues who receive somebody's work (R60).</summary>
public enum CustomerKind
{
    External,
    Internal,
}
