using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>One number worth a look, with what it is of, and a sentence inside.</summary>
[HtmlTargetElement("ls-stat")]
public sealed class StatTagHelper : TagHelper
{
    public string Title { get; set; } = "";
    public string Value { get; set; } = "";

    /// <summary>What belongs to the number: "of 240 · 77.9%".</summary>
    public string? Beside { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var figure = Markup.Tag("p", "figure", Value, Beside is null ? null : Markup.Tag("small", null, " ", Beside));
        var stat = Markup.Tag("div", "stat", Markup.Tag("h3", null, Title), figure);
        output.Become(content.IsEmptyOrWhiteSpace ? stat : stat.Add(Markup.Tag("div", "quiet", content)));
    }
}
