using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>A place for a file: choose it, or drop it anywhere on the frame. Without script it is the plain file input it contains.</summary>
[HtmlTargetElement("ls-drop")]
public sealed class DropTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;
    public string Label { get; set; } = "";
    public string? Hint { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var given = output.Attributes.ToList();
        output.Attributes.Clear();
        var control = new FieldControl(For, View, Hint is not null);
        var frame = Markup.Tag("div", "drop", Markup.Icon("file-up"), Markup.Tag("label", null, Label).With("for", control.Id));
        if (Hint is not null)
            frame.Add(Markup.Tag("p", "hint", Hint).With("id", control.HintId));
        frame.Add(control.Input(given, "file"));
        if (control.Error is { } error)
            frame.Add(
                Markup.Tag("p", "field-error", Markup.Icon("circle-alert"), Markup.Tag("span", null, error)).With("id", control.ErrorId)
            );
        output.Become(Markup.Tag("file-drop", null, frame));
    }
}
