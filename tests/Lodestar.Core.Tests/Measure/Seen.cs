using Lodestar.Core.Measure;
using Lodestar.Core.Triangle;

namespace Lodestar.Core.Tests.Measure;

/// <summary>Interactions as the tests need them: the first verdict is of the first standard, and so on.</summary>
internal static class Seen
{
    public static readonly Guid[] Standards = [.. Enumerable.Range(1, 3).Select(n => new Guid(n, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]))];
    public static readonly DateTimeOffset Moment = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    public static Sighting Sighting(IReadOnlyList<Mark> marks, Pace pace = Pace.Quiet, Viewpoint viewpoint = Viewpoint.Peer) =>
        new(Guid.NewGuid(), new Observer(Guid.NewGuid(), viewpoint), new Setting(Guid.NewGuid(), pace, ServiceKind.Normal), marks);

    public static Observation Observation(Pace pace, params Verdict[] verdicts) =>
        new(Guid.NewGuid(), Sighting([.. verdicts.Select((v, i) => new Mark(Standards[i], v))], pace), null, Moment);

    public static IEnumerable<Observation> Times(int count, Pace pace, params Verdict[] verdicts) =>
        Enumerable.Range(0, count).Select(_ => Observation(pace, verdicts));
}
