using System.Collections.Immutable;
using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Rooms;

/// <summary>Who came, who leads, who is ready for the next step, and how much each has said (R103).</summary>
public sealed record Attendance
{
    public static readonly Attendance Nobody = new();

    private ImmutableDictionary<Guid, Attendee> All { get; init; } = ImmutableDictionary<Guid, Attendee>.Empty;
    private ImmutableHashSet<Guid> Ready { get; init; } = [];

    /// <summary>Whoever leads the room now.</summary>
    public Guid? LeadId { get; internal init; }

    /// <summary>Who speaks with whom while words are found.</summary>
    public ImmutableList<ImmutableList<Guid>> Pairs { get; internal init; } = [];

    /// <summary>Everybody who came, by the order in which they did.</summary>
    public IEnumerable<Attendee> Everybody => All.Values.OrderBy(a => a.Since);

    public IEnumerable<Attendee> Seated => Everybody.Where(a => a.HasSeat);
    public Attendee? Lead => LeadId is { } id ? Find(id) : null;

    public Attendee? Find(Guid id) => All.GetValueOrDefault(id);

    public bool IsReady(Guid id) => Ready.Contains(id);

    public int ReadyCount => Seated.Count(a => IsReady(a.Id));

    /// <summary>Those with a seat who have not said anything yet.</summary>
    public IEnumerable<Attendee> Unheard => Seated.Where(a => a.Contributions == 0);

    /// <summary>How much each level has said, so that nobody speaks only upward (R103).</summary>
    public IReadOnlyList<LevelVoice> VoiceByLevel =>
        [
            .. Seated
                .Where(a => a.Level is not null)
                .GroupBy(a => a.Level!.Value)
                .OrderBy(g => g.Key)
                .Select(g => new LevelVoice(g.Key, g.Count(), g.Sum(a => a.Contributions))),
        ];

    /// <summary>Who works with this person.</summary>
    public ImmutableList<Guid> PairOf(Guid id) => Pairs.Find(p => p.Contains(id)) ?? [];

    internal Attendance With(Attendee attendee) => this with { All = All.SetItem(attendee.Id, attendee) };

    internal Attendance NobodyReady() => this with { Ready = [] };

    internal Attendance WithReady(Guid id, bool isReady) => this with { Ready = isReady ? Ready.Add(id) : Ready.Remove(id) };

    internal Attendance Heard(RoomEntry entry) =>
        entry.Move is WriteCard or Propose or OfferWords or Rewrite or GiveConsent && Find(entry.Actor.Id) is { } who
            ? With(who with { Contributions = who.Contributions + 1 })
            : this;
}

/// <summary>Somebody in the room.</summary>
/// <param name="Id">The seat, or the account of a facilitator without one.</param>
/// <param name="Name">As the others see it.</param>
/// <param name="Level">Their level, where the directory knows it.</param>
/// <param name="HasSeat">Writes and votes.</param>
/// <param name="IsGuest">Typed in by hand, not from the directory: always marked, whatever name was chosen (E6).</param>
/// <param name="Since">The revision with which they came.</param>
public sealed record Attendee(Guid Id, string Name, Level? Level, bool HasSeat, bool IsGuest, long Since)
{
    /// <summary>Cards, sentences, words and answers of theirs so far.</summary>
    public int Contributions { get; init; }
}

/// <summary>What a level contributed: people, and things said.</summary>
public sealed record LevelVoice(Level Level, int People, int Contributions);
