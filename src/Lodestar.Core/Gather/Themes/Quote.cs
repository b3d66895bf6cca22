using Lodestar.Text.Words;

namespace Lodestar.Core.Gather.Themes;

/// <summary>A sentence of an answer that speaks for a theme. It knows the answer, nothing of who gave it (anonymity rule 7).</summary>
public sealed class Quote
{
    public Quote(Theme theme, QuotePlace place)
    {
        (OrganizationId, ThemeId, AnswerId) = (theme.OrganizationId, theme.Id, place.AnswerId);
        (Start, Length, Words) = (place.Start, place.Length, place.Words);
    }

    private Quote() => Words = []; // EF

    public Guid OrganizationId { get; private init; }

    /// <summary>Random, so that quotes sorted by it stand in no order that means anything.</summary>
    public Guid Id { get; private init; } = Guid.NewGuid();
    public Guid ThemeId { get; private init; }
    public Guid AnswerId { get; private init; }
    public int Start { get; private init; }
    public int Length { get; private init; }

    /// <summary>The words to mark, as places in the answer.</summary>
    public IReadOnlyList<TextSpan> Words { get; private init; }

    /// <summary>Somebody wants it read first.</summary>
    public bool IsPinned { get; private set; }

    public QuotePlace Place => new(AnswerId, Start, Length) { Words = Words };

    public void Pin(bool pinned = true) => IsPinned = pinned;

    /// <summary>The sentence in pieces, marked or not; nothing when the answer is no longer what it was.</summary>
    public IReadOnlyList<QuotePart> PartsOf(string answer) => Place.PartsOf(answer);
}

public sealed record QuotePart(string Text, bool IsMarked);
