using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>Elements written as a sentence; text in them is encoded, and numbers in attributes never follow a culture.</summary>
internal static class Markup
{
    public static TagBuilder Tag(string name, string? css = null, params object?[] children)
    {
        var tag = new TagBuilder(name);
        if (css is not null)
            tag.Attributes["class"] = css;
        foreach (var child in children)
            tag.Add(child);
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string attribute, object? value)
    {
        if (value is not (null or false))
            tag.Attributes[attribute] = value is true ? "" : Convert.ToString(value, CultureInfo.InvariantCulture);
        return tag;
    }

    public static TagBuilder Add(this TagBuilder tag, object? child)
    {
        if (child is IHtmlContent html)
            tag.InnerHtml.AppendHtml(html);
        else if (child is IEnumerable<IHtmlContent> many)
            foreach (var one in many)
                tag.InnerHtml.AppendHtml(one);
        else if (child is not null)
            tag.InnerHtml.Append(Convert.ToString(child, CultureInfo.CurrentCulture)!);
        return tag;
    }

    public static TagBuilder Icon(string name) =>
        Tag("svg", "icon", new HtmlString(Icons.Draw(name))).With("viewBox", "0 0 24 24").With("aria-hidden", "true");

    public static TagBuilder Star() =>
        Tag("svg", "star", Tag("path").With("d", StarTagHelper.Outline)).With("viewBox", "0 0 24 24").With("aria-hidden", "true");

    /// <summary>Makes the helper's own element this one, keeping attributes (and joining classes) that the page gave.</summary>
    public static void Become(this TagHelperOutput output, TagBuilder tag)
    {
        output.TagName = tag.TagName;
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var (name, value) in tag.Attributes)
        {
            var given = output.Attributes[name]?.Value?.ToString();
            if (given is null || name == "class")
                output.Attributes.SetAttribute(name, name == "class" ? $"{value} {given}".TrimEnd() : value);
        }
        output.Content.SetHtmlContent(tag.InnerHtml);
    }
}
