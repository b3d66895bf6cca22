using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Lodestar.Core.Organizations;

namespace Lodestar.Benchmarks.Halls;

/// <summary>A town hall that runs, with remarks to agree with.</summary>
internal static class HallSeed
{
    private const int Signals = 20;
    private const int Ballots = 28; // a little less than a phone may send in half a minute

    public static async Task<SeededHall> PlantAsync(BenchData data)
    {
        var now = new DateTimeOffset(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
        var organization = new Organization("Bench", now);
        var survey = new Survey(organization.Id, "Bench", default, now);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Open(now);
        var hall = new ListeningSession(survey.Questions[0], SessionKind.TownHall, "All hands", now);
        List<SessionRemark> remarks =
        [
            .. Enumerable.Range(0, Signals + Ballots).Select(n => hall.Say($"Remark {n}", VisitorKey.New(), []).Remark!),
        ];
        foreach (var remark in remarks)
            remark.Decide(RemarkState.Waiting, null, "Bench");
        await data.SaveAsync(organization, [organization, survey, hall, .. remarks]);
        return new SeededHall(
            organization,
            hall,
            new(remarks.Take(Signals).Select(r => r.Id)),
            [.. remarks.Skip(Signals).Select(r => r.Id)]
        );
    }
}

/// <summary>What a measurement knows of its town hall.</summary>
internal sealed class SeededHall(Organization organization, ListeningSession session, Queue<Guid> signals, IReadOnlyList<Guid> toVoteOn)
{
    public Organization Organization => organization;
    public ListeningSession Session => session;

    /// <summary>Remarks on which everybody votes.</summary>
    public IReadOnlyList<Guid> ToVoteOn => toVoteOn;

    /// <summary>A remark that nobody has agreed with yet: one vote on it changes the hall.</summary>
    public Guid Next() => signals.Dequeue();
}
