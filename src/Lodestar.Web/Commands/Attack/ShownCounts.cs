using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Answers;

namespace Lodestar.Web.Commands.Attack;

/// <summary>Reads the counts of groups off a page as a reader does: from tables whose rows are units and whose columns are levels.</summary>
internal sealed partial class ShownCounts
{
    private readonly Dictionary<string, Guid?> _units;
    private readonly Dictionary<string, Level?> _levels;

    public ShownCounts(IReadOnlyList<Unit> units, Texts texts)
    {
        // A name that two units have says of neither which one is meant.
        _units = units.GroupBy(u => u.Name).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => (Guid?)g.Single().Id);
        _levels = Enum.GetValues<Level>().ToDictionary(level => LevelNames.Of(level, texts), level => (Level?)level);
        _levels[texts["Everybody"]] = null;
        _units.TryAdd(texts["Everybody"], null);
    }

    public IReadOnlyDictionary<Cut, int> In(string page)
    {
        Dictionary<Cut, int> shown = [];
        if (!page.Contains("<table", StringComparison.Ordinal))
            return shown;
        foreach (var table in new HtmlParser().ParseDocument(page).QuerySelectorAll("table"))
        {
            var columns = table.QuerySelectorAll("thead th").Skip(1).Select(NameOf).ToList();
            if (columns.Count == 0 || !columns.TrueForAll(_levels.ContainsKey))
                continue;
            foreach (var row in table.QuerySelectorAll("tbody tr"))
            {
                if (row.QuerySelector("th") is not { } head || !_units.TryGetValue(NameOf(head), out var unit))
                    continue;
                foreach (var (at, cell) in row.QuerySelectorAll("td").Index())
                    if (at < columns.Count && Count().Match(cell.TextContent) is { Success: true } count)
                        shown[new Cut(unit, _levels[columns[at]])] = int.Parse(count.Groups[1].Value, CultureInfo.InvariantCulture);
            }
        }
        return shown;
    }

    private static string NameOf(IElement cell) => cell.TextContent.Trim();

    [GeneratedRegex(@"(\d+) of \d+")]
    private static partial Regex Count();
}
