using System.Globalization;
using System.Text;

namespace Lodestar.Web.Features.Triangle.Drawing;

/// <summary>Estimates how wide a text will be, for drawings that are laid out on the server; rather too wide than too narrow.</summary>
public static class TextFit
{
    /// <summary>The width of a text in a size of 1.</summary>
    public static double WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    /// <summary>Breaks a text into lines, each as wide as its place allows; null when it does not fit.</summary>
    /// <param name="widths">The room of each line, in the same units as <paramref name="size"/>.</param>
    public static IReadOnlyList<string>? Wrap(string text, double size, IReadOnlyList<double> widths)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && !Fits(longer, lines.Count))
            {
                lines.Add(line);
                longer = word;
            }
            if (!Fits(longer, lines.Count))
                return null;
            line = longer;
        }
        return line.Length == 0 ? lines : [.. lines, line];

        bool Fits(string candidate, int index) => index < widths.Count && WidthOf(candidate) * size <= widths[index];
    }

    /// <summary>Breaks into lines of one width whatever happens: a word wider than a line is cut, and what does not fit ends in an ellipsis.</summary>
    public static IReadOnlyList<string> WrapAnyway(string text, double size, double width, int mostLines)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Cut(word, width / size));
        var lines = Wrap(string.Join(' ', words), size, [.. Enumerable.Repeat(width, text.Length + 1)]) ?? [text];
        return lines.Count <= mostLines ? lines : [.. lines.Take(mostLines - 1), lines[mostLines - 1] + " …"];
    }

    private static IEnumerable<string> Cut(string word, double width)
    {
        var (piece, used) = (new StringBuilder(), 0d);
        foreach (var element in Elements(word))
        {
            if (piece.Length > 0 && used + WidthOf(element) + WidthOf("-") > width && WidthOf(word) > width)
            {
                yield return $"{piece}-";
                (piece, used) = (new StringBuilder(), 0);
            }
            piece.Append(element);
            used += WidthOf(element);
        }
        yield return piece.ToString();
    }

    private static IEnumerable<string> Elements(string word)
    {
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
            yield return elements.GetTextElement();
    }

    private static double WidthOf(Rune rune) =>
        rune.Value switch
        {
            'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '!' or '|' or '\'' or '’' or ' ' => .31,
            'f' or 't' or 'r' or '-' or '(' or ')' => .42,
            'm' or 'w' or 'M' or 'W' or '@' or '%' => .92,
            >= 0x2E80 => 1.05,
            _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark => 0,
            _ when Rune.IsUpper(rune) => .74,
            _ => .57,
        };
}
