using Lodestar.Core.Statistics;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>Several shares under one another, on the same scale; the words carry all that the bars show.</summary>
[HtmlTargetElement("ls-bars")]
public sealed class BarsTagHelper(Texts texts) : TagHelper
{
    public IReadOnlyList<Bar> Bars { get; set; } = [];
    public double? Goal { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(
            Markup.Tag(
                "ul",
                "bars",
                Bars.Select(bar =>
                    Markup.Tag(
                        "li",
                        null,
                        Markup.Tag("div", null, Markup.Tag("span", "theirs", bar.Label), RateTagHelper.Draw(bar.Rate, texts)),
                        BarTagHelper.Draw(bar.Rate, Goal)
                    )
                )
            )
        );
}

/// <summary>A share and what it is of.</summary>
public sealed record Bar(string Label, Rate Rate);
