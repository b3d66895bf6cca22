using Lodestar.Core.Organizations;
using Lodestar.Text.Words;

namespace Lodestar.Core.Gather.Themes;

/// <summary>A sentence of an answer that speaks for a theme. It knows the answer, nothing of who gave it (anonymity rule 7).</summary>
public sealed class Quote
{
    /// <param name="theme">The theme it speaks for.</param>
    /// <param name="place">Where the sentence stands.</param>
    /// <param name="answer">The whole answer it stands in.</param>
    public Quote(Theme theme, QuotePlace place, string answer)
    {
        (OrganizationId, ThemeId, AnswerId) = (theme.OrganizationId, theme.Id, place.AnswerId);
        (Start, Length, Words) = (place.Start, place.Length, place.Words);
        SearchText = Line.Fold(place.Of(answer));
    }

    private Quote() => (Words, SearchText) = ([], ""); // EF

    public Guid OrganizationId { get; private init; }

    /// <summary>Random, so that quotes sorted by it stand in no order that means anything.</summary>
    public Guid Id { get; private init; } = Guid.NewGuid();
    public Guid ThemeId { get; private init; }
    public Guid AnswerId { get; private init; }
    public int Start { get; private init; }
    public int Length { get; private init; }

    /// <summary>The words to mark, as places in the answer.</summary>
    public IReadOnlyList<TextSpan> Words { get; private init; }

    /// <summary>The sentence as it is searched: without capitals and accents. Sentences that read alike have the same.</summary>
    public string SearchText { get; private init; }

    /// <summary>Somebody wants it read first.</summary>
    public bool IsPinned { get; private set; }

    public QuotePlace Place => new(AnswerId, Start, Length) { Words = Words };

    public void Pin(bool pinned = true) => IsPinned = pinned;

    /// <summary>The sentence in pieces, marked or not; nothing when the answer is no longer what it was.</summary>
    public IReadOnlyList<QuotePart> PartsOf(string answer) => Place.PartsOf(answer);
}

public sealed record QuotePart(string Text, bool IsMarked);
