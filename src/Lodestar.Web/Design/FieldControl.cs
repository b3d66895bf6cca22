using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>What a person fills in: holds what was typed, even when it was wrong, and says so to screen readers.</summary>
internal sealed class FieldControl
{
    private readonly string _name;
    private readonly object? _model;
    private readonly ModelStateEntry? _state;
    private readonly bool _hasHint;
    private readonly bool _isRequired;

    public FieldControl(ModelExpression property, ViewContext view, bool hasHint)
    {
        _name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(property.Name);
        _state = view.ViewData.ModelState.TryGetValue(_name, out var state) ? state : null;
        (_model, _hasHint, _isRequired) = (property.Model, hasHint, property.Metadata.IsRequired);
        Id = TagBuilder.CreateSanitizedId(_name, "_");
    }

    public string Id { get; }
    public string HintId => $"{Id}-hint";
    public string ErrorId => $"{Id}-error";
    public string? Error => _state?.Errors is [var first, ..] ? first.ErrorMessage : null;

    private string Value =>
        _state?.AttemptedValue
        ?? _model switch
        {
            null => "",
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime or DateTimeOffset => string.Create(CultureInfo.InvariantCulture, $"{_model:yyyy-MM-dd'T'HH:mm}"),
            var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
        };

    public TagBuilder Input(IReadOnlyList<TagHelperAttribute> given, string type)
    {
        var input = Wired(Markup.Tag("input"), given).With("type", type);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return type is "password" or "file" ? input : input.With("value", Value);
    }

    // A browser drops a first line break in a text area; one more keeps what was typed.
    public TagBuilder TextArea(IReadOnlyList<TagHelperAttribute> given) =>
        Wired(Markup.Tag("textarea", null, new HtmlString("\n"), Value).With("rows", 4), given);

    public TagBuilder Select(IReadOnlyList<TagHelperAttribute> given, IEnumerable<SelectListItem> items) =>
        Wired(Markup.Tag("select", null, items.Select(Option)), given);

    public TagBuilder Checkbox(IReadOnlyList<TagHelperAttribute> given, string label, string? hint)
    {
        var box = Wired(Markup.Tag("input"), given).With("type", "checkbox").With("value", "true").With("checked", IsOn("true"));
        box.TagRenderMode = TagRenderMode.SelfClosing;
        var words = Markup.Tag("span", null, Markup.Tag("span", null, label));
        if (hint is not null)
            words.Add(Markup.Tag("span", "hint", " ", hint).With("id", HintId));
        return Markup.Tag("div", null, Markup.Tag("label", "choice", box, words), Hidden("false"));
    }

    public TagBuilder Choices(IEnumerable<SelectListItem> items, IEnumerable<IHtmlContent> legend, string? hint)
    {
        var set = Markup.Tag("fieldset", null, Markup.Tag("legend", null, legend)).With("aria-describedby", DescribedBy);
        if (hint is not null)
            set.Add(Markup.Tag("p", "hint", hint).With("id", HintId));
        return set.Add(Markup.Tag("div", "choices cards", items.Select(Choice)));
    }

    private TagBuilder Choice(SelectListItem item, int place)
    {
        var radio = Markup
            .Tag("input")
            .With("type", "radio")
            .With("name", _name)
            .With("id", place == 0 ? Id : $"{Id}-{place}")
            .With("value", item.Value ?? item.Text)
            .With("checked", IsOn(item.Value ?? item.Text) || (item.Selected && Value.Length == 0));
        radio.TagRenderMode = TagRenderMode.SelfClosing;
        return Markup.Tag("label", "choice", radio, Markup.Tag("span", null, item.Text));
    }

    private TagBuilder Option(SelectListItem item) =>
        Markup
            .Tag("option", null, item.Text)
            .With("value", item.Value ?? item.Text)
            .With("selected", IsOn(item.Value ?? item.Text) || (item.Selected && Value.Length == 0))
            .With("disabled", item.Disabled);

    private TagBuilder Hidden(string value)
    {
        var hidden = Markup.Tag("input").With("type", "hidden").With("name", _name).With("value", value);
        hidden.TagRenderMode = TagRenderMode.SelfClosing;
        return hidden;
    }

    private bool IsOn(string value) => Value.Split(',').Contains(value, StringComparer.OrdinalIgnoreCase);

    private TagBuilder Wired(TagBuilder control, IReadOnlyList<TagHelperAttribute> given)
    {
        foreach (var attribute in given.Where(a => a.Name != "class"))
            control.With(attribute.Name, attribute.ValueStyle is HtmlAttributeValueStyle.Minimized ? true : attribute.Value);
        return control
            .With("id", Id)
            .With("name", _name)
            .With("aria-required", _isRequired ? "true" : null)
            .With("aria-invalid", Error is null ? null : "true")
            .With("aria-describedby", DescribedBy);
    }

    private string? DescribedBy =>
        (_hasHint, Error is not null) switch
        {
            (true, true) => $"{HintId} {ErrorId}",
            (true, false) => HintId,
            (false, true) => ErrorId,
            (false, false) => null,
        };
}
