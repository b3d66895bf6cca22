using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>The sentence, as the hero: <c>as="h1"</c> where it is what the page is about; <c>size="small"</c> beside other things.</summary>
[HtmlTargetElement("ls-vision")]
public sealed class VisionTagHelper : TagHelper
{
    private const int Long = 60;

    public string Text { get; set; } = "";
    public string As { get; set; } = "p";
    public string? Size { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var css = (Size, Text.Length) switch
        {
            ("small", _) => "vision small",
            (_, > Long) => "vision long",
            _ => "vision",
        };
        output.Become(Markup.Tag(As, css, Text).With("translate", "no").With("dir", "auto"));
    }
}
