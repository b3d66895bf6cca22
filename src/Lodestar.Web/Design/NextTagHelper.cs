using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>The one thing to do next, and why now.</summary>
[HtmlTargetElement("ls-next")]
public sealed class NextTagHelper(Texts texts) : TagHelper
{
    public string Title { get; set; } = "";
    public string? Why { get; set; }
    public string? Action { get; set; }
    public string? Url { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var words = Markup.Tag("div", null, Markup.Tag("p", "kicker", texts["Next"]), Markup.Tag("h2", null, Title));
        if (Why is not null)
            words.Add(Markup.Tag("p", null, Why));
        var next = Markup.Tag("section", "next", words).With("aria-label", texts["Next step"]);
        if (Action is not null && Url is not null)
            next.Add(Markup.Tag("a", "button", Action, Markup.Icon("arrow-right")).With("href", Url));
        if (!content.IsEmptyOrWhiteSpace)
            next.Add(content);
        output.Become(next);
    }
}
