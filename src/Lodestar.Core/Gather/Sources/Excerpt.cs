using Lodestar.Core.Gather.Themes;

namespace Lodestar.Core.Gather.Sources;

/// <summary>A passage of a source that somebody wants to be heard in the workshop.</summary>
public sealed class Excerpt
{
    public const int MaxLength = 600;

    internal Excerpt(Source source, int start, int end, string text, Author by, DateTimeOffset now)
    {
        (OrganizationId, SourceId, Start, End, Text) = (source.OrganizationId, source.Id, start, end, text);
        (AccountId, By, At) = (by.AccountId, by.Name, now);
    }

    private Excerpt() => (Text, By) = (null!, null!); // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SourceId { get; private init; }

    /// <summary>Where it stands in the source's text.</summary>
    public int Start { get; private init; }
    public int End { get; private init; }

    /// <summary>Its words on one line, as a card carries them.</summary>
    public string Text { get; private init; }
    public Guid AccountId { get; private init; }
    public string By { get; private init; }
    public DateTimeOffset At { get; private init; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public long Version { get; private set; }

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;

    public void Restore() => RemovedAt = null;
}
