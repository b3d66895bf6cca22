using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Checks;

/// <summary>Something that shows that a sentence describes the service people get already: without one it is a wish (R12).</summary>
public sealed class Evidence
{
    public const int LongestText = 600;
    public const int LongestSource = 160;

    private Evidence() => (Text, Source) = (null!, null!); // EF

    private Evidence(Draft draft, EvidenceKind kind, Guid addedBy, DateTimeOffset now) =>
        (OrganizationId, DraftId, Kind, Text, Source, AddedBy, AddedAt) = (draft.OrganizationId, draft.Id, kind, "", "", addedBy, now);

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid DraftId { get; private init; }
    public EvidenceKind Kind { get; private init; }

    /// <summary>Its words; empty for a quote, whose words stay with the answer (anonymity rule 7).</summary>
    public string Text { get; private init; }

    /// <summary>Where it is from, in words: who saw it, which letter; empty for a quote.</summary>
    public string Source { get; private init; }

    /// <summary>The answer that a quote stands in; null for everything else.</summary>
    public Guid? AnswerId { get; private init; }

    /// <summary>Where in the answer the quote begins.</summary>
    public int Start { get; private init; }
    public int Length { get; private init; }

    /// <summary>The account that attached it.</summary>
    public Guid AddedBy { get; private init; }
    public DateTimeOffset AddedAt { get; private init; }
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>A sentence of the survey. Whether it may be shown is asked anew each time it is read.</summary>
    public static Evidence Of(Draft draft, QuotePlace place, Guid addedBy, DateTimeOffset now) =>
        new(draft, EvidenceKind.Quote, addedBy, now)
        {
            AnswerId = place.AnswerId,
            Start = place.Start,
            Length = place.Length,
        };

    /// <summary>Something seen or heard. Null where words or source are missing or too long.</summary>
    public static Evidence? Typed(Draft draft, EvidenceKind kind, (string? Text, string? Source) said, Guid addedBy, DateTimeOffset now)
    {
        var (text, source) = (Line.Of(said.Text), Line.Of(said.Source));
        return kind is EvidenceKind.Quote || text.Length is 0 or > LongestText || source.Length is 0 or > LongestSource
            ? null
            : new(draft, kind, addedBy, now) { Text = text, Source = source };
    }

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;

    public void Restore() => RemovedAt = null;
}

/// <summary>What shows that a sentence is true.</summary>
public enum EvidenceKind
{
    Quote,
    Observation,
    CustomerComment,
}
