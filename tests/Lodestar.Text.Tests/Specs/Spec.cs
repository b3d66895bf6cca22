using System.Text.RegularExpressions;

namespace Lodestar.Text.Tests.Specs;

/// <summary>An example in a Markdown file: a fenced block named after what is done with it, the text in above `---`, what comes out below.</summary>
public sealed partial record Spec(string File, string Title, string Kind, IReadOnlyList<string> Given, string Expected)
{
    public static IReadOnlyList<Spec> All { get; } =
    [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    public override string ToString() => $"{File}: {Title}";

    private static IEnumerable<Spec> Read(string path)
    {
        var title = "";
        foreach (Match part in Parts().Matches(System.IO.File.ReadAllText(path).ReplaceLineEndings("\n")))
        {
            if (part.Groups["title"].Success)
                title = part.Groups["title"].Value.Trim();
            else
                yield return new Spec(
                    Path.GetFileNameWithoutExtension(path),
                    title,
                    part.Groups["kind"].Value,
                    part.Groups["given"].Value.Split('\n'),
                    part.Groups["expected"].Value
                );
        }
    }

    [GeneratedRegex(@"^#+ (?<title>.*)$|^```(?<kind>\w+)\n(?<given>(?s:.*?))\n---\n(?<expected>(?s:.*?))\n```$", RegexOptions.Multiline)]
    private static partial Regex Parts();
}
