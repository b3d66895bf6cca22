using Lodestar.Core.Journeys;
using Lodestar.Web.Journeys;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lodestar.Web.Design;

/// <summary>A stage as it is drawn on the course and in the rail.</summary>
internal sealed record RoadStage(Stage Stage, string Name, string Url, StageProgress Progress, string Sentence)
{
    public string? Css =>
        Progress switch
        {
            StageProgress.Done => "done",
            StageProgress.UnderWay => "now",
            StageProgress.NotStarted => null,
        };

    public TagBuilder Node() =>
        Markup
            .Tag("span", $"node {Css}".TrimEnd(), Progress is StageProgress.Done ? Markup.Icon("check") : null)
            .With("aria-hidden", "true");

    /// <summary>All six, in order; a stage that has not reported yet has not begun.</summary>
    public static IReadOnlyList<RoadStage> All(IReadOnlyList<StageReport> reports, Texts texts) =>
        [.. Enum.GetValues<Stage>().Select(stage => Of(stage, reports.FirstOrDefault(r => r.Stage == stage), texts))];

    private static RoadStage Of(Stage stage, StageReport? report, Texts texts) =>
        new(
            stage,
            StagePath.NameOf(stage, texts),
            StagePath.Of(stage),
            report?.Progress ?? StageProgress.NotStarted,
            report?.Sentence ?? texts["not begun"]
        );
}
