using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>The named steps of a longer task, e.g. an import: <c>steps="@([T["Choose"], T["Check"], T["Done"]])" at="2"</c>.</summary>
[HtmlTargetElement("ls-stepper")]
public sealed class StepperTagHelper(Texts texts) : TagHelper
{
    public IReadOnlyList<string> Steps { get; set; } = [];
    public int At { get; set; } = 1;

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Markup.Tag("ol", "stepper", Steps.Select(Draw)).With("aria-label", texts["Steps"]));

    private TagBuilder Draw(string name, int index)
    {
        var step = index + 1;
        var css =
            step < At ? "node done"
            : step == At ? "node now"
            : "node";
        var mark = Markup.Tag("span", css, step < At ? Markup.Icon("check") : step).With("aria-hidden", "true");
        return Markup
            .Tag("li", null, mark, Markup.Tag("span", null, name), step < At ? Markup.Tag("span", "unseen", texts["done"]) : null)
            .With("aria-current", step == At ? "step" : null);
    }
}
