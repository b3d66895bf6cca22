using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>A page with nothing on it yet teaches: what this is, why it matters, and the first thing to do.</summary>
[HtmlTargetElement("ls-empty")]
public sealed class EmptyTagHelper : TagHelper
{
    public string Icon { get; set; } = "";
    public string Title { get; set; } = "";

    /// <summary>One sentence of the method.</summary>
    public string? Why { get; set; }
    public string? Action { get; set; }
    public string? Url { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var empty = Markup.Tag("section", "empty", Icon.Length > 0 ? Markup.Icon(Icon) : null, Markup.Tag("h2", null, Title));
        if (!string.IsNullOrEmpty(Why))
            empty.Add(Markup.Tag("p", "why", Why));
        if (!content.IsEmptyOrWhiteSpace)
            empty.Add(content);
        // A page hands over an empty string where it means nothing.
        if (!string.IsNullOrEmpty(Action) && Url is not null)
            empty.Add(Markup.Tag("div", "actions", Markup.Tag("a", "button", Action).With("href", Url)));
        output.Become(empty);
    }
}
