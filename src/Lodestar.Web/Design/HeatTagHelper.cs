using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>A table whose cells are the warmer the larger the share; what may not be shown and what is empty look the same.</summary>
[HtmlTargetElement("ls-heat")]
public sealed class HeatTagHelper(Texts texts) : TagHelper
{
    public HeatMap Map { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var head = Markup.Tag("tr", null, Markup.Tag("th", null, Map.Corner).With("scope", "col"));
        head.Add(Map.Columns.Select(column => Markup.Tag("th", "theirs", column).With("scope", "col")));
        var table = Markup.Tag("table", "heat", Markup.Tag("thead", null, head), Markup.Tag("tbody", null, Map.Rows.Select(Draw)));
        var scroll = Markup.Tag("div", "scroll", table.With("aria-label", Map.Caption)).With("tabindex", "0").With("role", "region");
        output.Become(Markup.Tag("figure", "chart", Markup.Tag("figcaption", null, Map.Caption), scroll.With("aria-label", Map.Caption)));
    }

    private TagBuilder Draw(HeatRow row) =>
        Markup.Tag("tr", null, Markup.Tag("th", "theirs", row.Name).With("scope", "row")).Add(row.Cells.Select(Draw));

    private TagBuilder Draw(HeatCell? cell) =>
        cell is null
            ? Markup.Tag("td", "hushed", StripTagHelper.Hushed(texts))
            : Markup.Tag(
                "td",
                $"heat-{StepOf(cell.Warmth)}",
                Markup.Tag("b", null, cell.Text),
                cell.Detail is null ? null : Markup.Tag("small", null, cell.Detail)
            );

    private static int StepOf(double warmth) => Math.Clamp((int)Math.Ceiling(warmth * 5), 1, 5);
}

/// <param name="Caption">What the table says, in one sentence.</param>
/// <param name="Corner">What the rows are: "Unit".</param>
public sealed record HeatMap(string Caption, string Corner, IReadOnlyList<string> Columns, IReadOnlyList<HeatRow> Rows);

/// <param name="Name">A unit.</param>
/// <param name="Cells">One a column; null where it may not be shown or nobody is there.</param>
public sealed record HeatRow(string Name, IReadOnlyList<HeatCell?> Cells);

/// <param name="Text">The number people look for: "63" or "75%".</param>
/// <param name="Detail">What belongs to it: "of 84".</param>
/// <param name="Warmth">From 0 to 1.</param>
public sealed record HeatCell(string Text, string? Detail, double Warmth);
