using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>The one star: the mark, the end of the course, the seal of a promise.</summary>
[HtmlTargetElement("ls-star")]
public sealed class StarTagHelper : TagHelper
{
    /// <summary>Four points, in a box of 24 by 24.</summary>
    internal const string Outline = "M12 0l2.05 9.95L24 12l-9.95 2.05L12 24l-2.05-9.95L0 12l9.95-2.05z";

    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become(Markup.Star());
}
