using System.CommandLine;
using Lodestar.Text.Recall;

namespace Lodestar.Web.Commands;

/// <summary>The words from memory, the words from a situation, a behavior from the words (R42).</summary>
internal static class TextRecallCommand
{
    private static readonly Argument<string> Vision = new("vision") { Description = "The sentence to remember, in quotes." };
    private static readonly Argument<string> Typed = new("typed") { Description = "What somebody typed, in quotes." };
    private static readonly Option<string?> Language = new("--language")
    {
        Description = "The language of the vision, such as en or pl; guessed when left out.",
    };
    private static readonly Option<string?> CallsFor = new("--calls-for")
    {
        Description = "A situation was told: the words of the vision it calls for, between commas.",
    };
    private static readonly Option<string[]> Behavior = new("--behavior")
    {
        Description = "A word was given: an agreed behavior that shows it; may be given several times.",
    };

    public static Command Create()
    {
        var json = TextCommands.Json();
        var recall = new Command("recall", "Lay what was typed from memory beside the vision.")
        {
            Vision,
            Typed,
            Language,
            CallsFor,
            Behavior,
            json,
        };
        recall.SetAction(asked => Run(asked, asked.GetValue(json)));
        return recall;
    }

    private static int Run(ParseResult asked, bool json)
    {
        var (vision, typed) = (asked.GetRequiredValue(Vision), asked.GetRequiredValue(Typed));
        if (!vision.Any(char.IsLetterOrDigit))
            return asked.Refuse(
                "The vision has no words. Put both sentences in quotes: lodestar recall \"the vision\" \"what was typed\"."
            );
        if (asked.GetValue(CallsFor) is { } words)
            return Show(asked, json, WordsFromSituation.Of(vision, words.Split(','), typed), TextRecallOutput.Print);
        if (asked.GetValue(Behavior) is { Length: > 0 } behaviors)
            return Show(asked, json, BehaviorFromWords.Of(vision, behaviors, typed), TextRecallOutput.Print);
        return Show(asked, json, Recitation.Of(vision, typed, asked.GetValue(Language)), TextRecallOutput.Print);
    }

    private static int Show<T>(ParseResult asked, bool json, T recalled, Action<TextWriter, T> print)
        where T : class
    {
        if (json)
            asked.Output().WriteJson(recalled);
        else
            print(asked.Output(), recalled);
        return 0;
    }
}
