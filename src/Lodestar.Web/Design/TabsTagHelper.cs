using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>The pages of a stage beside one another; each is an address of its own. <c>&lt;ls-tabs&gt;&lt;ls-tab url="…"&gt;…&lt;/ls-tab&gt;&lt;/ls-tabs&gt;</c></summary>
[HtmlTargetElement("ls-tabs")]
public sealed class TabsTagHelper(Texts texts) : TagHelper
{
    public string? Label { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Markup.Tag("nav", "tabs", await output.GetChildContentAsync()).With("aria-label", Label ?? texts["In this stage"]));
}

/// <summary>One of the pages; the current one by its address, or where the page says so.</summary>
[HtmlTargetElement("ls-tab", ParentTag = "ls-tabs")]
public sealed class TabTagHelper : TagHelper
{
    public string Url { get; set; } = "";
    public bool? Current { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var isCurrent = Current ?? View.HttpContext.Request.Path.Equals(Url, StringComparison.OrdinalIgnoreCase);
        output.Become(
            Markup.Tag("a", null, await output.GetChildContentAsync()).With("href", Url).With("aria-current", isCurrent ? "page" : null)
        );
    }
}
