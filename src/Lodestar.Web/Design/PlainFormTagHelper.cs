using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>
/// A form that does not say where it goes comes back to its page, not to the handler that happened to draw the page last: after a look the
/// button that keeps must not look again.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PlainFormTagHelper : TagHelper
{
    private const string Handler = "handler";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var saysWhere = context.AllAttributes.Any(a => a.Name is "action" || a.Name.StartsWith("asp-", StringComparison.Ordinal));
        var request = View.HttpContext.Request;
        if (saysWhere || !request.Query.ContainsKey(Handler))
            return;
        var query = QueryString.Create(request.Query.Where(q => !q.Key.Equals(Handler, StringComparison.OrdinalIgnoreCase)));
        output.Attributes.SetAttribute("action", request.PathBase + request.Path + query);
    }
}
