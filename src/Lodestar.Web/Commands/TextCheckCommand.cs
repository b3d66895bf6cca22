using System.CommandLine;
using Lodestar.Text.Statements;

namespace Lodestar.Web.Commands;

internal static class TextCheckCommand
{
    private static readonly Argument<string> Sentence = new("sentence") { Description = "The vision sentence, in quotes." };
    private static readonly Option<string?> Language = new("--language")
    {
        Description = "Its language, such as en or pl; guessed when left out.",
    };
    private static readonly Option<string?> Themes = new("--themes")
    {
        Description = "The most consistent themes: a file that `lodestar themes --out` wrote, or names between commas.",
    };
    private static readonly Option<string?> Mission = new("--mission") { Description = "The mission, to tell whether this says it again." };
    private static readonly Option<string?> Values = new("--values") { Description = "The values, between commas." };

    public static Command Create()
    {
        var json = TextCommands.Json();
        var check = new Command("check", "Look at a vision sentence in ten ways; advice, not a verdict.")
        {
            Sentence,
            Language,
            Themes,
            Mission,
            Values,
            json,
        };
        check.SetAction(asked => Run(asked, asked.GetValue(json)));
        return check;
    }

    private static int Run(ParseResult asked, bool json)
    {
        var report = StatementChecker.Check(asked.GetRequiredValue(Sentence), asked.GetValue(Language));
        if (report.Findings is [])
            return asked.Refuse(
                "There are no words to check. Put the sentence in quotes: lodestar check \"Make every crossing calm and clear\"."
            );
        try
        {
            var output = new TextCheckOutput(report, AroundOf(asked, report.Text));
            if (json)
                asked.Output().WriteJson(output.AsJson());
            else
                output.Print(asked.Output());
            return 0;
        }
        catch (Exception wrong) when (wrong is TextInputException or IOException or UnauthorizedAccessException)
        {
            return asked.Refuse(wrong.Message);
        }
    }

    private static TextCheckSurroundings AroundOf(ParseResult asked, string sentence) =>
        new(
            ThemeCover.Of(sentence, TextCheckThemes.Read(asked.GetValue(Themes))),
            asked.GetValue(Mission) is { } mission ? Nearness.Of(sentence, mission) : null,
            ThemeCover.Of(sentence, TextCheckThemes.Named(asked.GetValue(Values)))
        );
}

/// <summary>What the sentence was held against besides the ten checks.</summary>
internal sealed record TextCheckSurroundings(ThemeCover Themes, Nearness? Mission, ThemeCover Values);
