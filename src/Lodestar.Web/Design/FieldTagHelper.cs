using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>
/// A question with its answer: label, hint, control and what is wrong with it, tied together for screen readers. Attributes that are
/// not named here (autocomplete, inputmode, maxlength, rows …) go to the control.
/// </summary>
[HtmlTargetElement("ls-field")]
public sealed class FieldTagHelper(Texts texts) : TagHelper
{
    public ModelExpression For { get; set; } = null!;
    public string Label { get; set; } = "";
    public string? Hint { get; set; }

    /// <summary>An input's type, or <c>textarea</c>, <c>select</c>, <c>checkbox</c>, <c>choices</c> (one of several, as cards).</summary>
    public string Type { get; set; } = "text";

    /// <summary>What a select or the cards offer.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var (given, css) = (output.Attributes.ToList(), output.Attributes["class"]?.Value);
        output.Attributes.Clear();
        var control = new FieldControl(For, View, Hint is not null);

        var field = Type switch
        {
            "checkbox" => control.Checkbox(given, Label, Hint),
            "choices" => control.Choices(Items ?? [], Legend(), Hint),
            _ => Plain(control, given),
        };
        if (control.Error is { } error)
            field.Add(
                Markup.Tag("p", "field-error", Markup.Icon("circle-alert"), Markup.Tag("span", null, error)).With("id", control.ErrorId)
            );
        if (!content.IsEmptyOrWhiteSpace)
            field.Add(content);
        output.Become(field.With("class", $"field {css}".TrimEnd()));
    }

    private TagBuilder Plain(FieldControl control, IReadOnlyList<TagHelperAttribute> given)
    {
        var field = Markup.Tag("div", null, Markup.Tag("label", null, Legend()).With("for", control.Id));
        if (Hint is not null)
            field.Add(Markup.Tag("p", "hint", Hint).With("id", control.HintId));
        return field.Add(
            Type switch
            {
                "textarea" => control.TextArea(given),
                "select" => control.Select(given, Items ?? []),
                _ => control.Input(given, Type),
            }
        );
    }

    private IEnumerable<Microsoft.AspNetCore.Html.IHtmlContent> Legend()
    {
        yield return Markup.Tag("span", null, Label);
        if (!For.Metadata.IsRequired && Type is not ("checkbox" or "choices" or "hidden"))
            yield return Markup.Tag("span", "optional", $" {texts["(optional)"]}");
    }
}
