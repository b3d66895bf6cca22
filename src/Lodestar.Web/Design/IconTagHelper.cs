using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>A drawing beside words: hidden from screen readers unless it carries its own <c>label</c>.</summary>
[HtmlTargetElement("ls-icon")]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    /// <summary>What the icon says, where no text beside it does.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var icon = Markup.Icon(Name);
        if (Name.Contains("left", StringComparison.Ordinal) || Name.Contains("right", StringComparison.Ordinal))
            icon.AddCssClass("turns"); // in scripts that run from right to left
        if (Label is not null)
        {
            icon.Attributes.Remove("aria-hidden");
            icon.With("role", "img").With("aria-label", Label);
        }
        output.Become(icon);
    }
}
