using Lodestar.Core.Journeys;
using Lodestar.Core.Measure;
using Lodestar.Web.Design;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.Measure;

/// <summary>How consistently the standards are met, and the next look to take (R22, R81).</summary>
public sealed class MeasureReport(LodestarDb db, Texts texts) : IStageReport
{
    public Stage Stage => Stage.Measure;

    public async Task<StageReport> ReadAsync(CancellationToken ct)
    {
        var seen = (await db.ReadConsistencyAsync(ct)).Overall;
        var next = await CanObserveAsync(ct) ? Look(seen.Of) : null;
        if (seen.Of == 0)
            return new StageReport(Stage, StageProgress.NotStarted, texts["nothing observed yet"], next);
        var progress = seen.Proves(Consistency.Goal) ? StageProgress.Done : StageProgress.UnderWay;
        return seen.Of < Consistency.Enough
            ? new StageReport(Stage, progress, texts.Count(seen.Of, "{0} interaction seen", "{0} interactions seen"), next)
            : new StageReport(Stage, progress, texts["all standards met: {0}", seen.In(texts)], next);
    }

    private NextStep Look(int seen) =>
        new(
            texts["Look at one interaction"],
            seen == 0
                ? texts["Nobody has looked yet. Under a minute, between two customers, and nobody is named."]
                : texts["One glance a day shows whether the vision is lived. Under a minute, and nobody is named."],
            texts["Observe an interaction"],
            "/measure/observe"
        );

    private async Task<bool> CanObserveAsync(CancellationToken ct) =>
        await db.Standards.AnyAsync(s => s.IsAdopted && s.RemovedAt == null, ct)
        && await db.TouchPoints.AnyAsync(t => t.RemovedAt == null, ct);
}
