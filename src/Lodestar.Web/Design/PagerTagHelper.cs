using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace Lodestar.Web.Design;

/// <summary>"1–50 of 10,000" and the way back and forth; keeps the rest of the address as it is.</summary>
[HtmlTargetElement("ls-pager")]
public sealed class PagerTagHelper(Texts texts) : TagHelper
{
    /// <summary>From 1.</summary>
    public int Page { get; set; } = 1;
    public int Size { get; set; } = 50;
    public int Total { get; set; }

    /// <summary>The name of the page number in the address.</summary>
    public string Key { get; set; } = "p";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Total <= Size)
        {
            output.SuppressOutput();
            return;
        }
        var (first, last) = ((Page - 1) * Size + 1, Math.Min(Page * Size, Total));
        var ways = Markup.Tag(
            "span",
            "actions",
            Way(Page > 1, Page - 1, [Markup.Icon("chevron-left"), texts["Back"]], "prev"),
            Way(last < Total, Page + 1, [texts["Further"], Markup.Icon("chevron-right")], "next")
        );
        output.Become(
            Markup
                .Tag("nav", "pager", Markup.Tag("span", null, texts["{0:N0}–{1:N0} of {2:N0}", first, last, Total]), ways)
                .With("aria-label", texts["Pages"])
        );
    }

    private TagBuilder? Way(bool isOpen, int page, object[] words, string rel) =>
        isOpen ? Markup.Tag("a", "button plain small", words).With("href", Address(page)).With("rel", rel) : null;

    private string Address(int page)
    {
        var request = View.HttpContext.Request;
        var query = request.Query.Where(q => q.Key != Key).ToDictionary(q => q.Key, q => q.Value);
        query[Key] = page.ToString(CultureInfo.InvariantCulture);
        return QueryHelpers.AddQueryString(request.Path, query);
    }
}
