using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>One of many small charts on the same scale: name, last value, and the way there.</summary>
[HtmlTargetElement("ls-spark")]
public sealed class SparkTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    /// <summary>From 0 to 1, in order of time.</summary>
    public IReadOnlyList<double> Values { get; set; } = [];

    /// <summary>The last value in words.</summary>
    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var points = Values
            .Select((value, i) => (X: Values.Count < 2 ? 100 : 200d * i / (Values.Count - 1), Y: 4 + 48 * (1 - value)))
            .ToList();
        var drawing = Markup.Tag("svg").With("viewBox", "0 0 200 56").With("preserveAspectRatio", "none").With("aria-hidden", "true");
        drawing.Add(Markup.Tag("path", "axis").With("d", "M0 52H200").With("vector-effect", "non-scaling-stroke"));
        drawing.Add(
            Markup
                .Tag("polyline", "line")
                .With("points", string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}")))
                .With("vector-effect", "non-scaling-stroke")
        );
        output.Become(
            Markup.Tag(
                "figure",
                null,
                Markup.Tag("figcaption", null, Markup.Tag("b", "theirs", Label), Markup.Tag("span", null, Text)),
                drawing
            )
        );
    }

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
