using Lodestar.Web.Features;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>What the last page just did, said once, and the way to take it back.</summary>
[HtmlTargetElement("ls-flash")]
public sealed class FlashTagHelper(Texts texts, IAntiforgery antiforgery) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (sentence, undo) = PageTalk.Heard(View.TempData);
        // The region is there before it speaks, so that screen readers notice what comes into it.
        var region = Markup.Tag("div", "flashes").With("role", "status").With("id", "flashes");
        if (sentence is not null)
            region.Add(
                Markup.Tag("div", "flash", Markup.Icon("circle-check"), Markup.Tag("p", null, sentence), undo is null ? null : Undo(undo))
            );
        output.Become(region);
    }

    private TagBuilder Undo(string url) =>
        Markup
            .Tag(
                "form",
                null,
                antiforgery.GetHtml(View.HttpContext),
                Markup.Tag("button", "button small", Markup.Icon("undo-2"), texts["Undo"])
            )
            .With("method", "post")
            .With("action", url);
}
