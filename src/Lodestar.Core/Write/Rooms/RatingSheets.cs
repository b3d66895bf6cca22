using System.Collections.Immutable;

namespace Lodestar.Core.Write.Rooms;

/// <summary>Candidates against the criteria: everybody alone first, then side by side with how far apart they are (R36, R106).</summary>
public sealed record RatingSheets
{
    public static readonly RatingSheets Empty = new();

    /// <summary>What can be judged in a minute a sentence; the whole list waits on the draft's own sheet.</summary>
    public static IReadOnlyList<Criterion> Criteria { get; } =
    [Criterion.Simple, Criterion.Service, Criterion.Actionable, Criterion.CustomerFocused, Criterion.TrueToday, Criterion.WorthBecoming];

    private ImmutableDictionary<(Guid Seat, Guid Candidate, Criterion Criterion), int> Scores { get; init; } =
        ImmutableDictionary<(Guid, Guid, Criterion), int>.Empty;

    /// <summary>The one or two sentences that go on.</summary>
    public ImmutableList<Guid> Finalists { get; internal init; } = [];

    public int? ScoreOf(Guid seat, Guid candidate, Criterion criterion) =>
        Scores.TryGetValue((seat, candidate, criterion), out var score) ? score : null;

    public bool IsComplete(Guid seat, Guid candidate) => Criteria.All(c => Scores.ContainsKey((seat, candidate, c)));

    /// <summary>How many say that it meets this criterion; for when the workshop has ended.</summary>
    public int Passing(Guid candidate, Criterion criterion) =>
        Scores.Count(s => s.Key.Candidate == candidate && s.Key.Criterion == criterion && s.Value >= Rating.Passing);

    /// <summary>How many have rated this sentence on every criterion.</summary>
    public int Complete(Guid candidate, IEnumerable<Attendee> seated) => seated.Count(a => IsComplete(a.Id, candidate));

    /// <summary>
    /// What all think of a sentence, the weakest criterion first; null for whoever is not through with their own sheet, while somebody can still
    /// be led by it. Someone without a seat sees it when all are through.
    /// </summary>
    public IReadOnlyList<CriterionResult>? SeenBy(RoomActor actor, Guid candidate, Attendance people)
    {
        var isFree = actor.HasSeat ? IsComplete(actor.Id, candidate) : Complete(candidate, people.Seated) == people.Seated.Count();
        return isFree ? Of(candidate) : null;
    }

    internal RatingSheets With(Guid seat, Guid candidate, Criterion criterion, int score) =>
        this with
        {
            Scores = Scores.SetItem((seat, candidate, criterion), score),
        };

    internal RatingSheets Without(Guid candidate) =>
        this with
        {
            Scores = Scores.RemoveRange(Scores.Keys.Where(k => k.Candidate == candidate)),
            Finalists = Finalists.Remove(candidate),
        };

    private IReadOnlyList<CriterionResult> Of(Guid candidate)
    {
        var lines = from score in Scores where score.Key.Candidate == candidate group score.Value by score.Key.Criterion;
        return [.. lines.Select(l => CriterionResult.Of(l.Key, [.. l])).OrderBy(l => l.Average).ThenBy(l => l.Criterion)];
    }
}

/// <summary>Rates a sentence on one criterion, 0 to 4; may be changed until it ends.</summary>
public sealed record Rate(Guid CandidateId, Criterion Criterion, int Score) : RoomMove
{
    internal override bool NeedsSeat => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        !room.Course.HasReached(PhaseKind.Criteria) ? RoomRefusal.NotNow
        : !room.Bench.Has(CandidateId) ? RoomRefusal.Gone
        : Score is < Rating.Lowest or > Rating.Highest || !RatingSheets.Criteria.Contains(Criterion) ? RoomRefusal.NoSuchPlace
        : null;

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Sheets = room.Sheets.With(entry.Actor.Id, CandidateId, Criterion, Score),
        };
}

/// <summary>Says which one or two sentences go on to the consent round.</summary>
public sealed record PickFinalists(ImmutableList<Guid> Candidates) : RoomMove
{
    public const int Most = 2;

    internal override bool NeedsLead => true;

    internal override RoomRefusal? RefusedIn(Room room, RoomActor actor) =>
        !Wording.IsTime(room.Course) ? RoomRefusal.NotNow
        : Candidates.Distinct().Count() is < 1 or > Most ? RoomRefusal.NoFinalist
        : Candidates.All(room.Bench.Has) ? null
        : RoomRefusal.Gone;

    internal override Room In(Room room, RoomEntry entry) =>
        room with
        {
            Sheets = room.Sheets with { Finalists = [.. Candidates.Distinct()] },
        };
}
