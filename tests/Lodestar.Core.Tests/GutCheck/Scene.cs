using Lodestar.Core.GutCheck;
using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.GutCheck;

/// <summary>A draft, a round about it, and readers who answer.</summary>
internal sealed class Scene
{
    public static readonly DateTimeOffset Moment = new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero);
    public static readonly Attendees NoAttendees = new(new HashSet<Guid>(), new HashSet<string>());
    private static readonly Guid Ana = Guid.CreateVersion7();

    public Draft Draft { get; } = Draft.Start(Guid.CreateVersion7(), Text("Make every crossing seamless and clear"), Ana, Moment);

    public Round Open(int readers)
    {
        var round = Round.Open(Draft.Latest, 1, Moment, Moment.AddDays(14));
        for (var i = 0; i < readers; i++)
            round.Invite(new Invitation($"Reader {i}", StakeholderKind.Staff, $"reader{i}@example.com"), NoAttendees);
        return round;
    }

    /// <summary>A closed round in which so many agree and the others say "almost", each flagging the fourth word.</summary>
    public Round Closed(int agree, int hesitate)
    {
        var round = Open(agree + hesitate);
        foreach (var (i, reader) in round.Readers.Index())
            reader.Answer(i < agree ? Yes : Almost("too smooth"), round, "browser", Moment);
        round.Close(Moment.AddDays(4));
        return round;
    }

    public DraftVersion Reword(string text)
    {
        Draft.Save(Text(text), "because", Draft.Latest.Number, Ana, Moment).ShouldBe(SaveOutcome.Saved);
        return Draft.Latest;
    }

    public static ReaderAnswer Yes => new(Reaction.DefinitelyUs, null, new Dictionary<int, string>());

    public static ReaderAnswer Almost(string reason, string instead = "calm") =>
        new(Reaction.Almost, reason, new Dictionary<int, string> { [3] = instead });

    private static VisionText Text(string text) => VisionText.TryParse(text)!;
}
