using System.Globalization;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Design;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>
/// A form that makes a move in the room of this page: <c>&lt;ls-move kind="place-dot" of="@item.Id"&gt;&lt;button&gt;…</c>. It posts without
/// script; with script it is sent again until it arrives, under the same attempt.
/// </summary>
[HtmlTargetElement("ls-move")]
public sealed class MoveTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public string Kind { get; set; } = "";

    /// <summary>What it is done to.</summary>
    public Guid? Of { get; set; }
    public Guid? Into { get; set; }

    /// <summary>The version that the page shows.</summary>
    public int? Seen { get; set; }
    public int? Step { get; set; }
    public int? From { get; set; }
    public int? Minutes { get; set; }
    public int? Score { get; set; }
    public bool? On { get; set; }
    public CardTopic? Topic { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var form = Markup.Tag("form").With("method", "post").With("action", Address()).With("data-move", Kind);
        foreach (var (name, value) in Fields().Where(f => f.Value is not null))
            form.Add(Hidden(name, value!));
        form.Add(generator.GenerateAntiforgery(View)).Add(inside);
        output.Become(form);
    }

    private IEnumerable<(string Name, object? Value)> Fields() =>
        [
            ("Move", Kind),
            ("Attempt", RoomView.NewAttempt()),
            ("Id", Of),
            ("Into", Into),
            ("Seen", Seen),
            ("Step", Step),
            ("From", From),
            ("Minutes", Minutes),
            ("Score", Score),
            ("On", On is { } on ? (on ? "true" : "false") : null),
            ("Topic", Topic),
        ];

    private string Address()
    {
        var look = View.HttpContext.Request.Query["Look"].ToString();
        var room = $"{View.HttpContext.Request.PathBase}/rooms/{View.RouteData.Values["workshopId"]}";
        return Enum.TryParse<PhaseKind>(look, out var kind) ? $"{room}?Look={kind}" : room;
    }

    private static TagBuilder Hidden(string name, object value) =>
        new("input")
        {
            TagRenderMode = TagRenderMode.SelfClosing,
            Attributes =
            {
                ["type"] = "hidden",
                ["name"] = $"Form.{name}",
                ["value"] = Convert.ToString(value, CultureInfo.InvariantCulture),
            },
        };
}
