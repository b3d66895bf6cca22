using Lodestar.Core.Statistics;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>One theme over the units: a small bar each. A group that may not be shown looks like one where nobody answered.</summary>
[HtmlTargetElement("ls-strip")]
public sealed class StripTagHelper(Texts texts) : TagHelper
{
    public IReadOnlyList<StripCell> Cells { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Markup.Tag("ul", "strip", Cells.Select(Draw)));

    private TagBuilder Draw(StripCell cell)
    {
        var name = Markup.Tag("span", "theirs", cell.Name);
        if (cell.Rate is not { Of: > 0 } rate)
            return Markup.Tag("li", "cell hushed", Markup.Tag("b", null, Hushed(texts)), name);
        return Markup
            .Tag("li", "cell", Markup.Tag("b", null, rate.ShareIn(texts)), BarTagHelper.Draw(rate), name)
            .Add(Markup.Tag("span", "unseen", $" {rate.In(texts)}"));
    }

    /// <summary>A dash to see, a reason to hear.</summary>
    internal static IEnumerable<TagBuilder> Hushed(Texts texts) =>
        [Markup.Tag("span", null, "–").With("aria-hidden", "true"), Markup.Tag("span", "unseen", texts["not shown"])];
}

/// <param name="Name">The unit.</param>
/// <param name="Rate">Null: too few to show, or nobody.</param>
public sealed record StripCell(string Name, Rate? Rate);
