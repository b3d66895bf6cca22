using System.Collections.Immutable;

namespace Lodestar.Core.Write.Rooms;

/// <summary>Everybody says whether something speaks against a finalist; an objection is not outvoted but worked in (R36, R107).</summary>
public sealed record ConsentRound
{
    public static readonly ConsentRound Empty = new();

    private ImmutableDictionary<(Guid Seat, Guid Candidate), ConsentAnswer> Answers { get; init; } =
        ImmutableDictionary<(Guid, Guid), ConsentAnswer>.Empty;

    /// <summary>Objections that were worked in, with what was done.</summary>
    public ImmutableList<IntegratedObjection> Integrated { get; internal init; } = [];

    public ConsentAnswer? Of(Guid seat, Guid candidate) => Answers.GetValueOrDefault((seat, candidate));

    public int Given(Guid candidate) => Answers.Keys.Count(k => k.Candidate == candidate);

    /// <summary>Answers to a sentence, once everybody with a seat has given one or this person leads; null before.</summary>
    public IReadOnlyList<ConsentAnswer>? SeenBy(RoomActor actor, Guid candidate, Attendance people) =>
        people.Seated.All(a => Of(a.Id, candidate) is not null) || people.LeadId == actor.Id
            ?
            [
                .. Answers
                    .Where(a => a.Key.Candidate == candidate)
                    .Select(a => a.Value)
                    .OrderByDescending(a => a.Kind)
                    .ThenBy(a => a.GivenIn),
            ]
            : null;

    /// <summary>Objections to finalists that are not worked in yet.</summary>
    public IEnumerable<OpenObjection> Open(Room room) =>
        Answers
            .Where(a => a.Value.Kind is ConsentKind.Object && room.Sheets.Finalists.Contains(a.Key.Candidate))
            .OrderBy(a => a.Value.GivenIn)
            .Select(a => new OpenObjection(a.Value.Id, a.Key.Candidate, a.Value.Reason));

    internal (Guid Seat, Guid Candidate)? Find(Guid objectionId)
    {
        foreach (var (key, answer) in Answers)
            if (answer.Id == objectionId && answer.Kind is ConsentKind.Object)
                return key;
        return null;
    }

    internal ConsentRound With(Guid seat, Guid candidate, ConsentAnswer answer) =>
        this with
        {
            Answers = Answers.SetItem((seat, candidate), answer),
        };

    internal ConsentRound Without(Func<(Guid Seat, Guid Candidate), bool> which) =>
        this with
        {
            Answers = Answers.RemoveRange(Answers.Keys.Where(which)),
        };
}

/// <summary>What one person says to one sentence.</summary>
/// <param name="Id">Names an objection without naming its author.</param>
/// <param name="Kind">Yes, aside, or no.</param>
/// <param name="Reason">Why; an objection has one.</param>
/// <param name="GivenIn">The revision with which it came.</param>
public sealed record ConsentAnswer(Guid Id, ConsentKind Kind, string Reason, long GivenIn);

/// <summary>The three answers of a consent round.</summary>
public enum ConsentKind
{
    /// <summary>I can live and work with it.</summary>
    Consent,

    /// <summary>I would have said it otherwise and do not stand in the way.</summary>
    StandAside,

    /// <summary>It would do harm; here is why.</summary>
    Object,
}

/// <summary>An objection that waits to be worked in.</summary>
public sealed record OpenObjection(Guid Id, Guid CandidateId, string Reason);

/// <summary>An objection, and what was done about it.</summary>
public sealed record IntegratedObjection(Guid CandidateId, string Reason, string Note, VisionText Before, VisionText After, long Revision);

/// <summary>Gives or changes one's answer.</summary>
public sealed record GiveConsent(Guid AnswerId, Guid CandidateId, ConsentKind Kind, string Reason) : RoomMove
{
    public const int LongestReason = 280;

    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        !room.Course.HasReached(PhaseKind.Consent) ? RoomRefusal.NotNow
        : !room.Sheets.Finalists.Contains(CandidateId) ? RoomRefusal.Gone
        : Reason.Trim().Length > LongestReason ? RoomRefusal.TooLong
        : Kind is ConsentKind.Object && string.IsNullOrWhiteSpace(Reason) ? RoomRefusal.NeedsReason
        : null;

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Consent = room.Consent.With(entry.Actor.Id, CandidateId, new ConsentAnswer(AnswerId, Kind, Reason.Trim(), entry.Revision)),
        };
}

/// <summary>
/// Works an objection into the sentence, or says what is done about it where the words can stay. New words are asked about anew: every answer
/// to the old ones is taken from the table.
/// </summary>
public sealed record Integrate(Guid ObjectionId, string Text, string Note, int SeenVersion) : RoomMove
{
    internal override bool NeedsLead => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        room.Consent.Find(ObjectionId) is not var (_, candidateId) || room.Bench.Find(candidateId) is not { } candidate ? RoomRefusal.Gone
        : candidate.Version != SeenVersion ? RoomRefusal.Stale
        : Rules.OfText(Note, GiveConsent.LongestReason) ?? Rules.OfSentence(Text);

    internal override Room In(Room room, RoomEntry entry)
    {
        var (seat, id) = room.Consent.Find(ObjectionId)!.Value;
        var (candidate, text) = (room.Bench.Find(id)!, VisionText.TryParse(Text)!);
        var reason = room.Consent.Of(seat, id)!.Reason;
        var done = new IntegratedObjection(id, reason, Note.Trim(), candidate.Text, text, entry.Revision);
        var isNew = text != candidate.Text;
        return room with
        {
            Bench = isNew ? room.Bench.With(candidate.Reading(text, entry, Note.Trim())) : room.Bench,
            Consent = room.Consent.Without(key => key.Candidate == id && (isNew || key.Seat == seat)) with
            {
                Integrated = room.Consent.Integrated.Add(done),
            },
        };
    }
}
