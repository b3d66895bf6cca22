using Lodestar.Core.Journeys;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>The journey as one course toward the star: a curve where there is room, a road downward on a phone; the states stand in words.</summary>
[HtmlTargetElement("ls-course")]
public sealed class CourseTagHelper(Texts texts) : TagHelper
{
    public IReadOnlyList<StageReport> Stages { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var stages = RoadStage.All(Stages, texts);
        output.Become(
            Markup.Tag(
                "div",
                "course",
                CourseDrawing.Of(stages),
                Markup.Tag("ol", null, stages.Select(Item)),
                Markup.Tag("p", "road-star", Markup.Star(), texts["One sentence that everyone lives"])
            )
        );
    }

    private static TagBuilder Item(RoadStage stage) =>
        Markup.Tag(
            "li",
            stage.Css,
            stage.Node(),
            Markup.Tag("a", null, stage.Name).With("href", stage.Url),
            Markup.Tag("span", null, stage.Sentence)
        );
}
