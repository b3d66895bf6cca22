using Lodestar.Core.Statistics;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary><c>16 of 20 · 80% (58–92)</c>, from <c>rate</c>, or from <c>count</c> and <c>of</c>.</summary>
[HtmlTargetElement("ls-rate")]
public sealed class RateTagHelper(Texts texts) : TagHelper
{
    public Rate? Rate { get; set; }
    public int Count { get; set; }
    public int Of { get; set; }

    /// <summary>Sets the share as a large figure, with the rest beside it.</summary>
    public bool Large { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Draw(Rate ?? new Rate(Count, Of), texts, Large));

    internal static TagBuilder Draw(Rate rate, Texts texts, bool large = false)
    {
        if (rate.Of == 0)
            return Markup.Tag("span", "rate quiet", texts["nothing yet"]);
        var range = Markup
            .Tag("span", "range", $"({rate.RangeIn(texts)})")
            .With("title", texts["The 95% interval: where the true share most likely lies"]);
        return large
            ? Markup.Tag("p", "figure rate", rate.ShareIn(texts), Markup.Tag("small", null, range, " · ", rate.CountIn(texts)))
            : Markup.Tag("span", "rate", rate.CountIn(texts), " · ", rate.ShareIn(texts), " ", range);
    }
}
