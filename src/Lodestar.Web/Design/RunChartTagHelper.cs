using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>A run chart with limits, its sentence above and its table below; <c>small</c> for one of many beside each other.</summary>
[HtmlTargetElement("ls-run-chart")]
public sealed class RunChartTagHelper(Texts texts) : TagHelper
{
    private const double Width = 400;
    private const double Height = 180;
    private const double Edge = 36;

    public RunChart Chart { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var drawing = Markup.Tag("svg").With("viewBox", $"0 0 {Width} {Height + 28}").With("aria-hidden", "true");
        drawing.Add(new[] { 0, 0.5, 1 }.SelectMany(Grid));
        drawing.Add(
            Markup
                .Tag("rect", "limits")
                .With("x", Edge)
                .With("y", N(Y(Chart.High)))
                .With("width", Width - Edge)
                .With("height", N(Y(Chart.Low) - Y(Chart.High)))
        );
        drawing.Add(Markup.Tag("path", "mean").With("d", $"M{Edge} {N(Y(Chart.Mean))}H{Width}"));
        drawing.Add(
            Markup.Tag("polyline", "line").With("points", string.Join(' ', Chart.Points.Select((p, i) => $"{N(X(i))},{N(Y(p.Value))}")))
        );
        drawing.Add(Chart.Points.SelectMany(Mark));
        output.Become(Markup.Tag("figure", "chart", Markup.Tag("figcaption", null, Chart.Sentence), drawing, Table()));
    }

    private double X(int place) =>
        Edge + 12 + (Width - Edge - 24) * (Chart.Points.Count < 2 ? 0.5 : (double)place / (Chart.Points.Count - 1));

    private static double Y(double value) => 8 + (Height - 8) * (1 - Math.Clamp(value, 0, 1));

    private IEnumerable<TagBuilder> Grid(double value) =>
        [
            Markup.Tag("path", "axis").With("d", $"M{Edge} {N(Y(value))}H{Width}"),
            Markup
                .Tag("text", null, texts["{0}%", (int)(value * 100)])
                .With("x", Edge - 8)
                .With("y", N(Y(value) + 4))
                .With("text-anchor", "end"),
        ];

    private IEnumerable<TagBuilder> Mark(RunPoint point, int place)
    {
        yield return Markup
            .Tag("circle", Chart.IsOutside(point) ? "dot outside" : "dot")
            .With("cx", N(X(place)))
            .With("cy", N(Y(point.Value)))
            .With("r", Chart.IsOutside(point) ? 6 : 4);
        var every = Math.Max(1, (int)Math.Ceiling(Chart.Points.Count / 6d));
        if (place % every == 0)
            yield return Markup.Tag("text", null, point.When).With("x", N(X(place))).With("y", Height + 20).With("text-anchor", "middle");
    }

    private TagBuilder Table() =>
        Markup.Tag(
            "details",
            "as-table",
            Markup.Tag("summary", null, texts["The same as a table"]),
            Markup.Tag("table", "table", Markup.Tag("tbody", null, Chart.Points.Select(Row)))
        );

    private TagBuilder Row(RunPoint point) =>
        Markup.Tag(
            "tr",
            null,
            Markup.Tag("th", null, point.When).With("scope", "row"),
            Markup.Tag("td", null, point.Text),
            Markup.Tag("td", null, Chart.IsOutside(point) ? texts["outside the usual range"] : null)
        );

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
