using System.Collections.Immutable;

namespace Lodestar.Core.Write.Rooms;

/// <summary>Sentences in the making, with the words that people offer for their words (R105).</summary>
public sealed record Bench
{
    public const int MostCandidates = 20;
    public const int MostOffers = 60;

    public static readonly Bench Empty = new();

    private ImmutableDictionary<Guid, Candidate> All { get; init; } = ImmutableDictionary<Guid, Candidate>.Empty;

    /// <summary>Sentences on the table, oldest first.</summary>
    public IEnumerable<Candidate> Candidates => All.Values.Where(c => !c.IsWithdrawn).OrderBy(c => c.MadeIn);

    public bool Has(Guid id) => Find(id) is not null;

    public Candidate? Find(Guid id) => All.GetValueOrDefault(id) is { IsWithdrawn: false } candidate ? candidate : null;

    /// <summary>The sentence for which these words were offered.</summary>
    public (Candidate Candidate, WordOffer Offer)? FindOffer(Guid offerId)
    {
        var owner = Candidates.FirstOrDefault(c => c.Offers.Exists(o => o.Id == offerId));
        return owner is null ? null : (owner, owner.Offers.Find(o => o.Id == offerId)!);
    }

    internal bool Knows(Guid id) => All.ContainsKey(id) || All.Values.Any(c => c.Offers.Exists(o => o.Id == id));

    internal bool IsFull => Candidates.Count() >= MostCandidates;

    internal Bench With(Candidate candidate) => this with { All = All.SetItem(candidate.Id, candidate) };
}

/// <summary>A sentence that might become the vision.</summary>
/// <param name="Id">Given by whoever proposed it.</param>
/// <param name="AuthorId">Who proposed it; they and those they work with may rewrite it.</param>
/// <param name="Text">As it reads now.</param>
/// <param name="Version">Goes up with each change of its words.</param>
/// <param name="From">Groups and cards it was made of: where its words come from.</param>
/// <param name="MadeIn">The revision with which it came.</param>
public sealed record Candidate(Guid Id, Guid AuthorId, VisionText Text, int Version, ImmutableList<Guid> From, long MadeIn)
{
    /// <summary>Words offered for its words.</summary>
    public ImmutableList<WordOffer> Offers { get; init; } = [];

    /// <summary>How it read before, with what changed it; first wording first.</summary>
    public ImmutableList<PastWording> Past { get; init; } = [];

    public bool IsWithdrawn { get; init; }

    /// <summary>Offers for a place, best backed first.</summary>
    public IEnumerable<WordOffer> OffersAt(int word) =>
        Offers.Where(o => o.Covers(word)).OrderByDescending(o => o.Backers.Count).ThenBy(o => o.MadeIn);

    /// <summary>How the sentence would read with these words.</summary>
    public VisionText? With(WordOffer offer) => With(offer.Start, offer.Length, offer.Words);

    internal VisionText? With(int start, int length, string words) =>
        VisionText.TryParse(string.Join(' ', [.. Text.Words.Take(start), words, .. Text.Words.Skip(start + length)]));

    /// <summary>The sentence in new words: offers for words that stayed go along to where those stand now, the others are gone with their words.</summary>
    internal Candidate Reading(VisionText text, RoomEntry entry, string how)
    {
        var (before, after) = (Text.Words, text.Words);
        var head = before.Zip(after).TakeWhile(w => w.First == w.Second).Count();
        var tail = before.Skip(head).Reverse().Zip(after.Skip(head).Reverse()).TakeWhile(w => w.First == w.Second).Count();
        var shift = after.Count - before.Count;
        var offers = Offers
            .Select(o =>
                o.End <= head ? o
                : o.Start >= before.Count - tail ? o with { Start = o.Start + shift }
                : null
            )
            .OfType<WordOffer>();
        return this with
        {
            Text = text,
            Version = Version + 1,
            Offers = [.. offers],
            Past = Past.Add(new PastWording(Text, entry.Revision, how)),
        };
    }
}

/// <summary>Other words for some words of a sentence, and who would take them.</summary>
/// <param name="Id">Given by whoever offers.</param>
/// <param name="Start">The first word it stands for, from 0; with no length, the place before it.</param>
/// <param name="Length">How many words; none where words are put in.</param>
/// <param name="Words">The other words; none where words are taken out.</param>
/// <param name="MadeIn">The revision with which it came.</param>
public sealed record WordOffer(Guid Id, int Start, int Length, string Words, long MadeIn)
{
    public ImmutableHashSet<Guid> Backers { get; init; } = [];
    public int End => Start + Length;

    public bool Covers(int word) => Length == 0 ? Start == word : word >= Start && word < End;
}

/// <summary>How a sentence read until a revision, and what changed it.</summary>
public sealed record PastWording(VisionText Text, long UntilRevision, string How);
