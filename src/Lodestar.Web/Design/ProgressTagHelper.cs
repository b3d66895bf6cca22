using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>Work that takes a while, or a goal on the way: a bar, and the same in words.</summary>
[HtmlTargetElement("ls-progress")]
public sealed class ProgressTagHelper(Texts texts) : TagHelper
{
    public int Count { get; set; }
    public int Of { get; set; }
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var words = Markup.Tag(
            "div",
            "row between small",
            Markup.Tag("span", null, Label),
            Markup.Tag("span", "quiet", texts["{0:N0} of {1:N0}", Count, Of])
        );
        var bar = Markup.Tag("progress").With("value", Count).With("max", Math.Max(1, Of)).With("aria-label", Label);
        output.Become(Markup.Tag("div", "progress", words, bar));
    }
}
