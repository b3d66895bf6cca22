using System.CommandLine;
using System.Diagnostics;
using Lodestar.Text.Themes;
using Book = Lodestar.Text.Themes.Codebook;

namespace Lodestar.Web.Commands;

internal static class TextThemesCommand
{
    private static readonly Option<FileInfo> In = new("--in")
    {
        Description = "Answers: .jsonl, .jsonl.gz, .csv or .xlsx.",
        Required = true,
    };
    private static readonly Option<FileInfo?> Assign = new("--assign")
    {
        Description = "Write the themes of every answer here, a JSON line each.",
    };
    private static readonly Option<FileInfo?> Out = new("--out") { Description = "Write the themes here as JSON." };
    private static readonly Option<string?> Codebook = new("--codebook") { Description = "A codebook file of your own, or none." };
    private static readonly Option<string?> Text = new("--text")
    {
        Description = "The column or field that holds the answer; text when left out.",
    };
    private static readonly Option<string?> Segment = new("--segment")
    {
        Description = "Only this segment counts for consistency; all when left out.",
    };
    private static readonly Option<string> Count = new("--k")
    {
        Description = "Themes to look for beside those of the codebook: a number, or auto.",
        DefaultValueFactory = _ => "auto",
    };
    private static readonly Option<ulong> Seed = new("--seed") { Description = "Where the choices that are free begin." };
    private static readonly Option<int> Threads = new("--threads") { Description = "Processors to use; all when left out." };
    private static readonly Option<FileInfo?> Base = new("--base")
    {
        Description = "Themes of an earlier run: they stay as they are, and answers are placed in them.",
    };
    private static readonly Option<string> Encoder = new("--encoder")
    {
        Description = "on or off: read whole sentences where the codebook does not fit (slower, better).",
        DefaultValueFactory = _ => "on",
    };

    public static Command Create()
    {
        var json = TextCommands.Json();
        Option[] options = [In, Assign, Out, Codebook, Text, Segment, Count, Seed, Threads, Base, Encoder, json];
        var themes = new Command("themes", "Find what people say most consistently in a file of answers.");
        foreach (var option in options)
            themes.Options.Add(option);
        themes.SetAction(asked => Run(asked, asked.GetValue(json)));
        return themes;
    }

    private static int Run(ParseResult asked, bool json)
    {
        var progress = asked.InvocationConfiguration.Error;
        try
        {
            var clock = Stopwatch.StartNew();
            var answers = TextThemesInput.Read(asked.GetRequiredValue(In), asked.GetValue(Text), asked.GetValue(Segment));
            progress.WriteLine($"{answers.Count} answers read in {clock.Elapsed.TotalSeconds:0.0} s");
            var earlier = asked.GetValue(Base) is { } file ? TextThemesBase.Read(file, answers) : null;
            var finder = new ThemeFinder(earlier?.Codebook ?? CodebookOf(asked.GetValue(Codebook)), KnowledgeOf(asked));
            var found = finder.Find(
                answers.Remarks,
                OptionsOf(asked) with
                {
                    Edits = earlier?.Edits ?? [],
                    IsAddition = earlier is not null,
                }
            );
            progress.WriteLine($"{found.Themes.Count} themes found in {clock.Elapsed.TotalSeconds:0.0} s");
            Write(asked, (answers, found), clock, json);
            progress.WriteLine($"done in {clock.Elapsed.TotalSeconds:0.0} s");
            return 0;
        }
        catch (Exception wrong) when (wrong is TextInputException or IOException or UnauthorizedAccessException or FormatException)
        {
            return asked.Refuse(wrong.Message);
        }
    }

    private static ThemeOptions OptionsOf(ParseResult asked) =>
        new()
        {
            Seed = asked.GetValue(Seed),
            Threads = asked.GetValue(Threads),
            KeyPhrases = 8,
            Themes = asked.GetValue(Count) switch
            {
                "auto" or null => null,
                var text when int.TryParse(text, out var themes) && themes > 0 => themes,
                var text => throw new TextInputException($"--k is a number of themes or auto, not {text}."),
            },
        };

    private static Knowledge KnowledgeOf(ParseResult asked)
    {
        var knowledge = Knowledge.In(folder: null);
        return asked.GetValue(Encoder) == "off" ? knowledge.WithoutEncoder() : knowledge;
    }

    private static Book CodebookOf(string? file) =>
        file switch
        {
            null => Book.OfService,
            "none" => Book.Empty,
            _ => TextThemesBase.CodebookIn(File.ReadAllText(file)),
        };

    private static void Write(ParseResult asked, (TextAnswers Answers, ThemeReport Found) heard, Stopwatch clock, bool json)
    {
        var hash = asked.GetValue(Assign) is { } assign
            ? new TextAssignments(heard.Answers, heard.Found).Write(assign, asked.GetValue(Threads))
            : null;
        var output = new TextThemesOutput(heard.Answers, heard.Found);
        if (asked.GetValue(Out) is { } file)
            File.WriteAllText(file.FullName, output.AsJson(clock.Elapsed, hash, asked.GetValue(Seed)));
        else if (json)
            asked.Output().WriteLine(output.AsJson(clock.Elapsed, hash, asked.GetValue(Seed)));
        else
            output.Print(asked.Output());
    }
}
