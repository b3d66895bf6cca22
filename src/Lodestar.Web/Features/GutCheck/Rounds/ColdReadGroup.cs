using Lodestar.Text.Themes;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>Cold reads that say the same; those that share nothing stand together without a name.</summary>
public sealed record ColdReadGroup(string? Name, IReadOnlyList<string> Texts)
{
    /// <summary>Fewer read faster as a list.</summary>
    private const int Fewest = 8;
    private const int Shared = 2;
    private static readonly ThemeFinder s_finder = new(Codebook.OfService);

    /// <summary>Groups by the theme each text is first found in, the largest first; each text stands once.</summary>
    public static IReadOnlyList<ColdReadGroup> Of(IReadOnlyList<string> texts)
    {
        if (texts.Count < Fewest)
            return [new(null, texts)];
        var report = s_finder.Find([.. texts.Select((text, i) => new Remark(i, text))]);
        var left = Enumerable.Range(0, texts.Count).ToHashSet();
        List<ColdReadGroup> groups = [];
        foreach (var theme in report.Themes.OrderByDescending(t => t.Remarks.Count).ThenBy(t => t.Key, StringComparer.Ordinal))
        {
            var mine = theme.Remarks.Where(left.Contains).Order().ToList();
            if (mine.Count < Shared)
                continue;
            left.ExceptWith(mine);
            groups.Add(new(theme.Name, [.. mine.Select(i => texts[i])]));
        }
        if (left.Count > 0)
            groups.Add(new(null, [.. left.Order().Select(i => texts[i])]));
        return groups;
    }
}
