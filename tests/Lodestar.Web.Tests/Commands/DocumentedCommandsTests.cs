using System.CommandLine;
using System.Text.RegularExpressions;
using Lodestar.Web.Commands;
using Lodestar.Web.Tests.Platform;

namespace Lodestar.Web.Tests.Commands;

/// <summary>What docs/text-commands.md shows is what the commands print.</summary>
public sealed partial class DocumentedCommandsTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "text-commands.md"))
        .ReplaceLineEndings("\n");

    public static TheoryData<string, string> Shown =>
        [
            .. Blocks()
                .SelectMany(block =>
                    Commands().Matches(block).Select(m => (m.Groups["command"].Value, m.Groups["output"].Value.TrimEnd()))
                ),
        ];

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task A_command_prints_what_its_page_shows(string command, string output)
    {
        string[] args = [.. Words().Matches(command).Select(word => word.Value.Trim('"'))];
        using var said = new StringWriter { NewLine = "\n" };

        await CommandLine
            .Create(args)
            .Parse(args)
            .InvokeAsync(new InvocationConfiguration { Output = said, Error = said }, TestContext.Current.CancellationToken);

        said.ToString().TrimEnd().ShouldBe(output, StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void Every_command_of_one_sentence_is_shown() =>
        Shown.Select(row => row.Data.Item1.Split(' ')[0]).Distinct().Order().ShouldBe(["check", "diff", "recall"]);

    private static IEnumerable<string> Blocks() => Fences().Matches(Page).Select(fence => fence.Groups[1].Value);

    [GeneratedRegex("^```text\n((?s:.*?))^```$", RegexOptions.Multiline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"^\$ lodestar (?<command>.*)\n(?<output>(?:(?!\$ ).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
