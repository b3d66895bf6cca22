using Lodestar.Core.Journeys;
using Lodestar.Core.Triangle;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.Triangle;

/// <summary>How complete the triangle is (R22, R79).</summary>
public sealed class TriangleReport(LodestarDb db, CurrentPerson person, Texts texts) : IStageReport
{
    public Stage Stage => Stage.Triangle;

    public async Task<StageReport> ReadAsync(CancellationToken ct)
    {
        var triangle = await db.ReadTriangleAsync(ct);
        var open = triangle.Findings();
        if (triangle.IsEmpty)
            return new StageReport(Stage, StageProgress.NotStarted, texts["not drawn yet"], First(triangle));
        return open is []
            ? new StageReport(Stage, StageProgress.Done, texts["complete"])
            : new StageReport(
                Stage,
                StageProgress.UnderWay,
                texts.Count(open.Count, "{0} thing is still open", "{0} things are still open"),
                Mend(open[0])
            );
    }

    // The purpose may be written at any time; it is urgent once a vision stands without a base.
    private NextStep? First(ServiceTriangle triangle) =>
        person.Facilitates && triangle.Vision is not null
            ? new NextStep(
                texts["Write down why we exist"],
                texts["The vision stands. A purpose below it, pillars and standards beside it turn it into daily work."],
                texts["Write the purpose"],
                "/triangle/purpose"
            )
            : null;

    private NextStep? Mend(Finding finding) =>
        person.Facilitates
            ? new NextStep(
                texts["Complete the triangle"],
                texts.Say(finding),
                texts["Go to: {0}", texts.NameOf(finding.Part)],
                FindingTexts.WhereOf(finding)
            )
            : null;
}
