using System.Globalization;
using Lodestar.Core.Journeys;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lodestar.Web.Design;

/// <summary>The curve: six places at even steps, rising faster and faster toward the star.</summary>
internal static class CourseDrawing
{
    private const double Width = 1200;
    private const double Step = Width / 6;
    private const double Foot = 176;
    private const double Rise = 128;

    public static TagBuilder Of(IReadOnlyList<RoadStage> stages)
    {
        var reached = stages.Select((stage, i) => stage.Progress is StageProgress.NotStarted ? 0 : XOf(i)).Max();
        var drawing = Markup.Tag("svg").With("viewBox", "0 0 1200 206").With("aria-hidden", "true");
        drawing.Add(Markup.Tag("path", "way ahead").With("d", Way(reached, XOf(5) + 74)));
        if (reached > 0)
            drawing.Add(Markup.Tag("path", "way gone").With("d", Way(24, reached)));
        drawing.Add(stages.Select((stage, i) => Place(stage, XOf(i))));
        drawing.Add(Markup.Tag("circle", "glow").With("cx", 1176).With("cy", 24).With("r", 34).With("stroke", "none"));
        drawing.Add(Markup.Tag("g", null, Star()).With("transform", "translate(1152 0) scale(2)"));
        return drawing;
    }

    private static TagBuilder Star() => Markup.Tag("path", "star").With("d", StarTagHelper.Outline);

    private static double XOf(int place) => Step * (place + 0.5);

    private static double YOf(double x) => Foot - Rise * Math.Pow(x / Width, 1.9);

    /// <summary>A smooth line through points of the curve.</summary>
    private static string Way(double from, double to)
    {
        const int Parts = 24;
        var points = Enumerable.Range(0, Parts + 1).Select(i => from + (to - from) * i / Parts);
        return "M" + string.Join('L', points.Select(x => string.Create(CultureInfo.InvariantCulture, $"{x:0.#} {YOf(x):0.#}")));
    }

    private static TagBuilder Place(RoadStage stage, double x)
    {
        var y = Math.Round(YOf(x), 1);
        var place = Markup.Tag(
            "g",
            stage.Css,
            Markup.Tag("circle").With("cx", x).With("cy", y).With("r", stage.Progress is StageProgress.UnderWay ? 11 : 12)
        );
        return stage.Progress is StageProgress.Done
            ? place.Add(
                Markup
                    .Tag("path", "tick")
                    .With("d", "M-5 .5l3.4 3.6L5-3.8")
                    .With("transform", string.Create(CultureInfo.InvariantCulture, $"translate({x} {y})"))
            )
            : place;
    }
}
