using Lodestar.Web.Design;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Features.Write.Cooling;

/// <summary>A line about a draft that rests, for pages that list drafts; nothing for one that does not (R16).</summary>
[HtmlTargetElement("ls-rest")]
public sealed class RestTagHelper(CoolingDesk desk, Texts texts) : TagHelper
{
    public Guid Draft { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var ct = View.HttpContext.RequestAborted;
        if (await desk.LatestAsync(Draft, ct) is not { } rest || rest.IsOver(desk.Now))
        {
            output.SuppressOutput();
            return;
        }
        var until = await desk.LocalAsync(rest.EndsAt, ct);
        output.Become(
            Markup.Tag(
                "p",
                "quiet",
                Markup.Icon("lock"),
                " ",
                texts["It rests, day {0} of {1}, and is back on {2:dddd, d MMMM, HH:mm}.", rest.DayOn(desk.Now), rest.Days, until]
            )
        );
    }
}

/// <summary>What is inside stands there only while the draft does not rest.</summary>
[HtmlTargetElement("ls-awake")]
public sealed class AwakeTagHelper(CoolingDesk desk) : TagHelper
{
    public Guid Draft { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rest = await desk.LatestAsync(Draft, View.HttpContext.RequestAborted);
        output.TagName = null;
        if (rest?.IsOver(desk.Now) is false)
            output.SuppressOutput();
    }
}
