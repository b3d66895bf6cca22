using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Naming;

/// <summary>Lets a theme that was found before keep its key: people have renamed, merged and linked to it.</summary>
internal static class EarlierKeys
{
    private const double SameTheme = .5;

    public static IReadOnlyList<ThemeName> Keep(IReadOnlyList<ThemeName> found, ThemeOptions options)
    {
        var names = found.ToArray();
        var pairs = options
            .Earlier.Where(IsFound)
            .SelectMany(earlier => names.Index().Select(name => (earlier.Key, name.Index, Overlap: OverlapOf(earlier, name.Item))))
            .Where(pair => pair.Overlap >= SameTheme)
            .OrderByDescending(pair => pair.Overlap)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .ThenBy(pair => pair.Index);
        var (taken, kept) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<int>());
        foreach (var (key, index, _) in pairs)
        {
            if (!kept.Contains(index) && taken.Add(key))
                (names[index], _) = (names[index] with { Key = key }, kept.Add(index));
        }
        for (var at = 0; at < names.Length; at++)
        {
            if (options.IsAddition && !kept.Contains(at))
                names[at] = names[at] with { Key = $"new-{names[at].Key.Split(':')[^1]}" };
            else if (!kept.Contains(at) && taken.Contains(names[at].Key))
                names[at] = names[at] with { Key = $"{names[at].Key} (new)" };
        }
        return names;
    }

    // The codebook's themes keep their keys by themselves.
    private static bool IsFound(EarlierTheme theme) =>
        theme.Key.StartsWith("words:", StringComparison.Ordinal) || theme.Key.StartsWith("new-", StringComparison.Ordinal);

    private static double OverlapOf(EarlierTheme earlier, ThemeName found)
    {
        var stems = earlier
            .Phrases.SelectMany(phrase => Tokenizer.Tokens(phrase))
            .Select(token => token.Stem)
            .ToHashSet(StringComparer.Ordinal);
        if (stems.Count == 0 || found.Stems.Count == 0)
            return earlier.Key == found.Key ? 1 : 0;
        return stems.Count(found.Stems.Contains) / (double)Math.Min(stems.Count, found.Stems.Count);
    }
}
