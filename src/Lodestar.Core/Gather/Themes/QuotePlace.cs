using Lodestar.Text.Words;

namespace Lodestar.Core.Gather.Themes;

/// <summary>A sentence of an answer, and the words of it that are marked.</summary>
public sealed record QuotePlace(Guid AnswerId, int Start, int Length)
{
    public IReadOnlyList<TextSpan> Words { get; init; } = [];

    public bool Meets(QuotePlace other) => AnswerId == other.AnswerId && Start < other.Start + other.Length && other.Start < Start + Length;

    /// <summary>The sentence itself; nothing when the answer is no longer what it was.</summary>
    public string Of(string answer) => Start + Length > answer.Length ? "" : answer.Substring(Start, Length);

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
