using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>How far a respondent is: thin lines, and "Question 1 of 3" for those who hear it.</summary>
[HtmlTargetElement("ls-steps")]
public sealed class StepsTagHelper(Texts texts) : TagHelper
{
    public int At { get; set; }
    public int Of { get; set; }

    /// <summary>Says it in other words than "Step 1 of 3".</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(
            Markup
                .Tag("div", "steps", Enumerable.Range(1, Of).Select(step => Markup.Tag("i", step <= At ? "on" : null)))
                .With("role", "img")
                .With("aria-label", Label ?? texts["Step {0} of {1}", At, Of])
        );
}
