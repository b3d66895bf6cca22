using System.Collections.Immutable;
using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Rooms;

/// <summary>Puts a sentence on the table.</summary>
public sealed record Propose(Guid CandidateId, string Text, ImmutableList<Guid> From) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        !Wording.IsTime(room.Course) || room.Bench.Knows(CandidateId) ? RoomRefusal.NotNow
        : room.Bench.IsFull ? RoomRefusal.TooMany
        : Rules.OfSentence(Text);

    internal override Room In(Room room, RoomEntry entry)
    {
        var from = From.Where(id => room.Board.Find(id) is not null || room.Board.FindGroup(id) is not null).ToImmutableList();
        var candidate = new Candidate(CandidateId, entry.Actor.Id, VisionText.TryParse(Text)!, 1, from, entry.Revision);
        return room with { Bench = room.Bench.With(candidate) };
    }
}

/// <summary>Writes a sentence anew: its author, whoever works with them, or whoever leads.</summary>
public sealed record Rewrite(Guid CandidateId, string Text, int SeenVersion) : RoomMove
{
    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Bench.Find(CandidateId) is not { } candidate ? RoomRefusal.Gone
        : !Wording.IsTime(room.Course) ? RoomRefusal.NotNow
        : !Wording.Owns(room, actor, candidate) ? RoomRefusal.NotYours
        : candidate.Version != SeenVersion ? RoomRefusal.Stale
        : Rules.OfSentence(Text);

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Bench = room.Bench.With(room.Bench.Find(CandidateId)!.Reading(VisionText.TryParse(Text)!, entry, "")),
        };
}

/// <summary>Takes a sentence from the table.</summary>
public sealed record WithdrawCandidate(Guid CandidateId) : RoomMove
{
    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Bench.Find(CandidateId) is not { } candidate ? RoomRefusal.Gone
        : !Wording.IsTime(room.Course) ? RoomRefusal.NotNow
        : Wording.Owns(room, actor, candidate) ? null
        : RoomRefusal.NotYours;

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Bench = room.Bench.With(room.Bench.Find(CandidateId)! with { IsWithdrawn = true }),
            Sheets = room.Sheets.Without(CandidateId),
        };
}

/// <summary>Offers other words for some words of a sentence; whoever offers them backs them.</summary>
public sealed record OfferWords(Guid OfferId, Guid CandidateId, int Start, int Length, string Words, int SeenVersion) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Bench.Find(CandidateId) is not { } candidate ? RoomRefusal.Gone
        : !Wording.IsTime(room.Course) || room.Bench.Knows(OfferId) ? RoomRefusal.NotNow
        : candidate.Version != SeenVersion ? RoomRefusal.Stale
        : candidate.Offers.Count >= Bench.MostOffers ? RoomRefusal.TooMany
        : !Fits(candidate) ? RoomRefusal.NoSuchPlace
        : Length == 0 && string.IsNullOrWhiteSpace(Words) ? RoomRefusal.Blank
        : candidate.With(Start, Length, Words) is null ? RoomRefusal.TooLong
        : null;

    internal override Room In(Room room, RoomEntry entry)
    {
        var candidate = room.Bench.Find(CandidateId)!;
        var words = Line.Of(Words);
        var twin = candidate.Offers.Find(o => (o.Start, o.Length, o.Words) == (Start, Length, words));
        var offers = twin is null
            ? candidate.Offers.Add(new WordOffer(OfferId, Start, Length, words, entry.Revision) { Backers = [entry.Actor.Id] })
            : candidate.Offers.Replace(twin, twin with { Backers = twin.Backers.Add(entry.Actor.Id) });
        return room with { Bench = room.Bench.With(candidate with { Offers = offers }) };
    }

    private bool Fits(Candidate candidate)
    {
        var count = candidate.Text.Words.Count;
        return Start >= 0 && Length >= 0 && Start <= count && Length <= count - Start && (Length > 0 || Start <= count);
    }
}

/// <summary>Would take these words, or would not any more.</summary>
public sealed record BackWords(Guid OfferId, bool IsBacking) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Bench.FindOffer(OfferId) is null ? RoomRefusal.Gone
        : Wording.IsTime(room.Course) ? null
        : RoomRefusal.NotNow;

    internal override Room In(Room room, RoomEntry entry)
    {
        var (candidate, offer) = room.Bench.FindOffer(OfferId)!.Value;
        var backers = IsBacking ? offer.Backers.Add(entry.Actor.Id) : offer.Backers.Remove(entry.Actor.Id);
        return room with
        {
            Bench = room.Bench.With(candidate with { Offers = candidate.Offers.Replace(offer, offer with { Backers = backers }) }),
        };
    }
}

/// <summary>Puts offered words into the sentence.</summary>
public sealed record TakeWords(Guid OfferId) : RoomMove
{
    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Bench.FindOffer(OfferId) is not var (candidate, offer) ? RoomRefusal.Gone
        : !Wording.IsTime(room.Course) ? RoomRefusal.NotNow
        : !Wording.Owns(room, actor, candidate) ? RoomRefusal.NotYours
        : candidate.With(offer) is null ? RoomRefusal.TooLong
        : null;

    internal override Room In(Room room, RoomEntry entry)
    {
        var (candidate, offer) = room.Bench.FindOffer(OfferId)!.Value;
        return room with { Bench = room.Bench.With(candidate.Reading(candidate.With(offer)!, entry, offer.Words)) };
    }
}

/// <summary>When words are found, and whose a sentence is.</summary>
public static class Wording
{
    /// <summary>From the step of words until the end: an objection may still want another word.</summary>
    public static bool IsTime(Course course) => course.HasReached(PhaseKind.Wordsmith);

    /// <summary>Its author, whoever works with them, and whoever leads.</summary>
    public static bool Owns(Room room, RoomActor actor, Candidate candidate) =>
        candidate.AuthorId == actor.Id || room.People.LeadId == actor.Id || room.People.PairOf(candidate.AuthorId).Contains(actor.Id);
}
