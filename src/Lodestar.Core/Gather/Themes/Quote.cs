using Lodestar.Text.Words;

namespace Lodestar.Core.Gather.Themes;

/// <summary>A sentence of an answer that speaks for a theme. It knows the answer, nothing of who gave it (anonymity rule 7).</summary>
public sealed class Quote
{
    public Quote(Theme theme, Guid answerId, TextSpan span, IReadOnlyList<TextSpan> words)
    {
        (OrganizationId, ThemeId, AnswerId) = (theme.OrganizationId, theme.Id, answerId);
        (Start, Length, Words) = (span.Start, span.Length, words);
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

    /// <summary>The sentence in pieces, marked or not; nothing when the answer is no longer what it was.</summary>
    public IReadOnlyList<QuotePart> PartsOf(string answer)
    {
        if (Start + Length > answer.Length)
            return [];
        var parts = new List<QuotePart>();
        var at = Start;
        foreach (var word in Words.Where(word => word.Start >= Start && word.End <= Start + Length))
        {
            if (word.Start < at)
                continue;
            Add(at, word.Start, isMarked: false);
            Add(word.Start, word.End, isMarked: true);
            at = word.End;
        }
        Add(at, Start + Length, isMarked: false);
        return parts;

        void Add(int from, int to, bool isMarked)
        {
            if (to > from)
                parts.Add(new QuotePart(answer[from..to], isMarked));
        }
    }
}

public sealed record QuotePart(string Text, bool IsMarked);
