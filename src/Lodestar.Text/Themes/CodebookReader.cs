namespace Lodestar.Text.Themes;

/// <summary>Reads a codebook as people write it: `[key] Name`, then `why:` and one line of words a language.</summary>
internal static class CodebookReader
{
    public static Codebook Read(IEnumerable<string> lines)
    {
        var themes = new List<CodebookTheme>();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
                themes.Add(Heading(line));
            else if (themes.Count > 0 && line.Split(':', 2) is [var label, var rest])
                themes[^1] = With(themes[^1], label.Trim(), rest.Trim());
            else
                throw new FormatException($"A codebook line is neither a heading nor words: {line}");
        }
        return Codebook.Of(themes);
    }

    private static CodebookTheme Heading(string line)
    {
        var end = line.IndexOf(']', StringComparison.Ordinal);
        if (end < 2)
            throw new FormatException($"A codebook heading reads [key] Name: {line}");
        return new CodebookTheme(line[1..end], line[(end + 1)..].Trim(), "", []);
    }

    private static CodebookTheme With(CodebookTheme theme, string label, string rest) =>
        label.Split(' ') switch
        {
            ["why"] => theme with { Why = rest },
            ["within"] => theme with { Within = rest },
            ["counts"] => theme with
            {
                CountsAlone = rest.Contains("alone", StringComparison.Ordinal),
                CountsNothing = rest.Contains("nothing", StringComparison.Ordinal),
            },
            ["aside", var language] => theme with { Terms = [.. theme.Terms, .. TermsIn(rest, language, aside: true)] },
            _ => theme with { Terms = [.. theme.Terms, .. TermsIn(rest, label, aside: false)] },
        };

    private static IEnumerable<CodebookTerm> TermsIn(string line, string language, bool aside) =>
        line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(term => CodebookTerm.Parse(term, language, aside));
}
