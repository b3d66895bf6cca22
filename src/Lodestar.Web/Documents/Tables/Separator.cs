namespace Lodestar.Web.Documents.Tables;

/// <summary>Finds the sign between two cells: the one that cuts most lines into the same number of parts.</summary>
internal static class Separator
{
    public static readonly IReadOnlyList<char> All = [',', ';', '\t', '|'];

    public static char Guess(string sample)
    {
        if (Announced(sample) is { } announced)
            return announced;
        var best = All.Select(separator => (separator, score: Score(sample, separator))).MaxBy(candidate => candidate.score);
        return best.score > 0 ? best.separator : ',';
    }

    /// <summary>Excel's own first line, "sep=;".</summary>
    public static char? Announced(string sample)
    {
        var line = sample.TrimStart('\uFEFF', '"');
        return line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.Length > 4 && All.Contains(line[4]) ? line[4] : null;
    }

    private static double Score(string sample, char separator)
    {
        var widths = Widths(sample, separator);
        if (widths.Count == 0)
            return 0;
        var (width, lines) = widths.CountBy(w => w).MaxBy(group => (group.Value, group.Key));
        return width < 2 ? 0 : (double)lines / widths.Count + width / 1000.0;
    }

    private static List<int> Widths(string sample, char separator)
    {
        var widths = new List<int>();
        var (width, quoted, filled) = (1, false, false);
        foreach (var letter in sample)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (!quoted && letter == separator)
                width++;
            else if (!quoted && letter is '\n')
            {
                if (filled)
                    widths.Add(width);
                (width, filled) = (1, false);
                continue;
            }
            filled |= !char.IsWhiteSpace(letter);
        }
        if (filled && widths.Count == 0)
            widths.Add(width);
        return widths;
    }
}
