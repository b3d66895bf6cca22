namespace Lodestar.Core.Organizations.Directory;

/// <summary>An email address as far as it can be judged without writing to it.</summary>
public static class EmailText
{
    /// <summary>Lower case; null when it cannot be an address. "mailto:" and "Ana &lt;ana@x.org&gt;" are understood.</summary>
    public static string? TryParse(string? input)
    {
        var line = Line.Of(input).ToLowerInvariant();
        if (line.EndsWith('>') && line.LastIndexOf('<') is >= 0 and var open)
            line = line[(open + 1)..^1];
        line = line.StartsWith("mailto:", StringComparison.Ordinal) ? line[7..] : line;
        var at = line.IndexOf('@', StringComparison.Ordinal);
        return at is > 0 and <= 64 && line.Length <= Person.MaxEmailLength && IsPlain(line) && IsDomain(line[(at + 1)..]) ? line : null;
    }

    private static bool IsPlain(string line) =>
        !line.Any(letter => char.IsWhiteSpace(letter) || letter is ',' or ';' or '<' or '>' or '(' or ')' or '"');

    private static bool IsDomain(string domain) =>
        !domain.Contains('@')
        && domain.Split('.') is { Length: >= 2 } labels
        && Array.TrueForAll(labels, label => label.Length is > 0 and <= 63);
}
