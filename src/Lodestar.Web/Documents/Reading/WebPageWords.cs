using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Lodestar.Web.Documents.Reading;

/// <summary>The words of a web page, without its menus and scripts. Nothing is fetched and nothing runs.</summary>
internal static class WebPageWords
{
    private const string NotWords = "script, style, noscript, template, svg, iframe, object, nav, head, form, [hidden]";
    private static readonly string[] s_lines =
    [
        "P",
        "DIV",
        "LI",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "TR",
        "SECTION",
        "ARTICLE",
        "BLOCKQUOTE",
        "DT",
        "DD",
    ];

    public static bool LooksLike(string text, string fileName) =>
        Path.GetExtension(fileName).ToLowerInvariant() is ".html" or ".htm"
        || text.AsSpan(0, Math.Min(text.Length, 1000)).Contains("<html", StringComparison.OrdinalIgnoreCase)
        || text.TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase);

    public static string Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.QuerySelectorAll(NotWords).ToList())
            element.Remove();
        var words = new StringBuilder();
        // A stack instead of recursion: a page a hundred thousand elements deep is read like any other.
        Stack<(INode Node, bool Ends)> ahead = new([(page.Body ?? (INode)page, false)]);
        while (ahead.TryPop(out var here))
        {
            if (here.Ends)
                words.Append('\n');
            else if (here.Node is IText text)
                words.Append(Folded(text.Data));
            else
                Enter(here.Node, ahead);
        }
        return string.Join('\n', words.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    private static void Enter(INode node, Stack<(INode, bool)> ahead)
    {
        if (node.NodeName is "BR" || Array.IndexOf(s_lines, node.NodeName) >= 0)
            ahead.Push((node, true));
        for (var child = node.LastChild; child is not null; child = child.PreviousSibling)
            ahead.Push((child, false));
    }

    private static string Folded(string text) =>
        string.Concat(
            char.IsWhiteSpace(text.FirstOrDefault()) ? " " : "",
            string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            char.IsWhiteSpace(text.LastOrDefault()) ? " " : ""
        );
}
