using Lodestar.Core.Statistics;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>A share as a bar with its 95 % interval as a whisker, and in words beside it.</summary>
[HtmlTargetElement("ls-bar")]
public sealed class BarTagHelper(Texts texts) : TagHelper
{
    public Rate Rate { get; set; }

    /// <summary>What was counted; without it only the bar is drawn, for places where the words stand already.</summary>
    public string? Label { get; set; }

    /// <summary>A line to reach, 0 to 1.</summary>
    public double? Goal { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var bar = Draw(Rate, Goal);
        if (Label is null)
        {
            output.Become(bar);
            return;
        }
        var words = Markup.Tag("div", null, Markup.Tag("span", "theirs", Label), RateTagHelper.Draw(Rate, texts));
        output.Become(Markup.Tag("div", "labeled-bar", words, bar));
    }

    internal static TagBuilder Draw(Rate rate, double? goal = null)
    {
        var (low, high) = (rate.Interval.Low * 1000, rate.Interval.High * 1000);
        var bar = Markup
            .Tag("svg", "interval-bar")
            .With("viewBox", "0 0 1000 14")
            .With("preserveAspectRatio", "none")
            .With("aria-hidden", "true");
        bar.Add(Box("track", 0, 1000));
        if (rate.Of == 0)
            return bar;
        bar.Add(Box("bar", 0, rate.Share * 1000));
        // Light where it lies on the bar, dark where it goes beyond.
        bar.Add(Line("whisker inside", $"M{N(low)} 4V10M{N(low)} 7H{N(rate.Share * 1000)}"));
        bar.Add(Line("whisker", $"M{N(rate.Share * 1000)} 7H{N(high)}M{N(high)} 3V11"));
        return goal is { } line ? bar.Add(Line("goal", $"M{N(line * 1000)} 0V14")) : bar;
    }

    private static TagBuilder Box(string css, double x, double width) =>
        Markup.Tag("rect", css).With("x", N(x)).With("y", 3).With("width", N(width)).With("height", 8);

    private static TagBuilder Line(string css, string path) =>
        Markup.Tag("path", css).With("d", path).With("vector-effect", "non-scaling-stroke");

    private static string N(double value) => value.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
