using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>What is wrong with the form as a whole; with <c>all</c>, also what is wrong with single fields that say nothing themselves.</summary>
[HtmlTargetElement("ls-errors")]
public sealed class ErrorsTagHelper : TagHelper
{
    public bool All { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var messages = View
            .ViewData.ModelState.Where(entry => All || entry.Key.Length == 0)
            .SelectMany(entry => entry.Value?.Errors ?? [])
            .Select(error => error.ErrorMessage)
            .Distinct()
            .ToList();
        if (messages.Count == 0)
            output.SuppressOutput();
        else
            output.Become(Markup.Tag("div", "errors", Markup.Icon("circle-alert"), Messages(messages)).With("role", "alert"));
    }

    private static TagBuilder Messages(List<string> messages) =>
        messages is [var only]
            ? Markup.Tag("p", null, only)
            : Markup.Tag("ul", null, messages.Select(message => Markup.Tag("li", null, message)));
}
