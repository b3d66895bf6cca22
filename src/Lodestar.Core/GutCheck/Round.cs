using Lodestar.Core.Gather;
using Lodestar.Core.Write;
using Lodestar.Text.Diff;

namespace Lodestar.Core.GutCheck;

/// <summary>One asking of people who were not in the room (R108); nobody sees a result before it closes.</summary>
public sealed class Round
{
    /// <summary>More come by an open link than anybody would read.</summary>
    public const int MostByOpenLink = 500;

    private readonly List<Reader> _readers = [];

    private Round() => Sentence = null!; // EF

    private Round(DraftVersion version, int number, DateTimeOffset now, DateTimeOffset endsAt) =>
        (OrganizationId, DraftId, DraftVersionId, Sentence, Number, OpenedAt, EndsAt) = (
            version.OrganizationId,
            version.DraftId,
            version.Id,
            version.Text,
            number,
            now,
            endsAt
        );

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid DraftId { get; private init; }
    public Guid DraftVersionId { get; private init; }
    public VisionText Sentence { get; private init; }

    /// <summary>1 for the first round of an organization, one more each time; two cannot share a number.</summary>
    public int Number { get; private init; }
    public RoundState State { get; private set; }
    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>The links work until then.</summary>
    public DateTimeOffset EndsAt { get; private init; }

    /// <summary>The last day on which people may answer, wherever on earth they are.</summary>
    public DateOnly LastDay => DateOnly.FromDateTime(EndsAt.UtcDateTime.AddHours(-12).AddTicks(-1));
    public DateTimeOffset? ClosedAt { get; private set; }
    public Guid? PreviousRoundId { get; private init; }

    /// <summary>What stands in the link by which anybody may come; null where nobody may.</summary>
    public string? OpenCode { get; private set; }
    public long Version { get; private set; }
    public IReadOnlyList<Reader> Readers => _readers;

    /// <summary>Null while the round is open: a result that can be watched is followed, not felt (R107).</summary>
    public RoundResult? Result => State is RoundState.Open ? null : RoundResult.Of(this);

    public static Round Open(DraftVersion version, int number, DateTimeOffset now, DateTimeOffset endsAt)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(endsAt, now);
        return new Round(version, number, now, endsAt);
    }

    /// <summary>When a day has ended everywhere: noon of the next one in UTC.</summary>
    public static DateTimeOffset EndOf(DateOnly lastDay) => new(lastDay.AddDays(1), new TimeOnly(12, 0), TimeSpan.Zero);

    public bool TakesAnswers(DateTimeOffset now) => State is RoundState.Open && now < EndsAt;

    public InviteOutcome Invite(Invitation who, Attendees attendees)
    {
        if (State is not RoundState.Open)
            return InviteOutcome.RoundClosed;
        if (attendees.Include(who))
            return InviteOutcome.WroteIt;
        if (_readers.Exists(r => IsSame(r, who)))
            return InviteOutcome.AlreadyInvited;

        _readers.Add(new Reader(this, who));
        return InviteOutcome.Invited;
    }

    /// <summary>Lets anybody come who has the link.</summary>
    public void OpenDoor()
    {
        if (State is RoundState.Open)
            OpenCode ??= SurveyCode.New();
    }

    /// <summary>From now on only those who are invited can come; who came by the link stays.</summary>
    public void ShutDoor() => OpenCode = null;

    /// <summary>Somebody who came by the open link; null when the door is shut or the house is full.</summary>
    public Reader? Welcome(string name, StakeholderKind kind, DateTimeOffset now)
    {
        if (OpenCode is null || !TakesAnswers(now) || _readers.Count(r => r.CameByOpenLink) >= MostByOpenLink)
            return null;
        var reader = Reader.ByOpenLink(this, name, kind);
        _readers.Add(reader);
        return reader;
    }

    public void Close(DateTimeOffset now)
    {
        if (State is RoundState.Open)
            (State, ClosedAt) = (RoundState.Closed, now);
    }

    /// <summary>Asks again about a repaired sentence: those who hesitated, and half of those who agreed (R113). Null when more
    /// than a word or two changed, for then it is another sentence and everyone has to read it.</summary>
    public Round? AskAgain(DraftVersion repaired, int number, DateTimeOffset now, DateTimeOffset endsAt)
    {
        if (State is RoundState.Open || WordDiff.Between(Sentence.Value, repaired.Text.Value).Size is ChangeSize.More)
            return null;

        var next = new Round(repaired, number, now, endsAt) { PreviousRoundId = Id };
        var sample = Resample.Of(_readers, repaired.Id);
        next._readers.AddRange(
            _readers.Where(r => r.HasAnswered && r.WithdrawnAt is null).Select(r => r.In(next, r.Hesitates || sample.Contains(r)))
        );
        return next;
    }

    private static bool IsSame(Reader reader, Invitation who) =>
        reader.WithdrawnAt is null && (who.PersonId is { } id && reader.PersonId == id || who.Email is { } email && reader.Email == email);
}

/// <summary>Whether a round still takes answers, or already shows them.</summary>
public enum RoundState
{
    Open,
    Closed,
}
