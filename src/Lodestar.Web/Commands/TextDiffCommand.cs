using System.CommandLine;
using Lodestar.Text.Diff;

namespace Lodestar.Web.Commands;

internal static class TextDiffCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("before") { Description = "The earlier sentence, in quotes." };
        var after = new Argument<string>("after") { Description = "The later sentence, in quotes." };
        var json = TextCommands.Json();
        var diff = new Command("diff", "Tell what changed between two versions of a sentence, word by word.") { before, after, json };
        diff.SetAction(asked => Run(asked, asked.GetRequiredValue(before), asked.GetRequiredValue(after), asked.GetValue(json)));
        return diff;
    }

    private static int Run(ParseResult asked, string before, string after, bool json)
    {
        var diff = WordDiff.Between(before, after);
        if (diff.Changes is [])
            return asked.Refuse("Both sentences are empty. Put each in quotes: lodestar diff \"the earlier one\" \"the later one\".");
        if (json)
            asked.Output().WriteJson(diff);
        else
            asked.Output().WriteLine($"{LineOf(diff)}\n{SizeOf(diff)}");
        return 0;
    }

    private static string LineOf(WordDiff diff) =>
        string.Concat(diff.Changes.Select(change => (change.IsGlued ? "" : " ") + Told(change))).TrimStart();

    private static string? Told(WordChange change) =>
        change.Kind switch
        {
            ChangeKind.Same or ChangeKind.Retouch => change.After,
            ChangeKind.Swap => $"[-{change.Before}-]{{+{change.After}+}}",
            ChangeKind.Insert => $"{{+{change.After}+}}",
            ChangeKind.Delete => $"[-{change.Before}-]",
            ChangeKind.MoveAway => $"[<{change.Before}<]",
            ChangeKind.MoveHere => $"{{>{change.After}>}}",
        };

    private static string SizeOf(WordDiff diff) =>
        diff.Size switch
        {
            ChangeSize.Nothing => "Nothing changed.",
            ChangeSize.Retouched => "Only capitals or marks changed.",
            ChangeSize.WordOrTwo when diff.WordsChanged == 1 => "One word changed.",
            ChangeSize.WordOrTwo => "Two words changed.",
            ChangeSize.More => $"{diff.WordsChanged} words changed: that is another sentence.",
        };
}
