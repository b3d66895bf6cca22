using System.CommandLine;

namespace Lodestar.Web.Commands;

/// <summary>`lodestar` alone serves; a word after it does one thing and ends.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, TextWriter? error = null, TextWriter? output = null)
    {
        try
        {
            var asked = Create(args).Parse(args);
            var code = await asked.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    Output = output ?? Console.Out,
                    Error = error ?? Console.Error,
                }
            );
            return asked.Errors.Count > 0 ? TextCommands.BadInput : code;
        }
        catch (Exception trouble) when (Troubles.Explain(trouble) is { } sentence)
        {
            await (error ?? Console.Error).WriteLineAsync(sentence);
            return 1;
        }
    }

    public static RootCommand Create(string[] args)
    {
        var root = new RootCommand("Lodestar: from everyone's own idea of good service to one sentence that everybody lives.")
        {
            TreatUnmatchedTokensAsErrors = false, // settings such as --urls are read by the host
        };
        root.SetAction((_, ct) => ServeCommand.RunAsync(args, ct));
        root.Subcommands.Add(ServeCommand.Create(args));
        root.Subcommands.Add(MigrateCommand.Create(args));
        root.Subcommands.Add(DemoCommand.Create(args));
        root.Subcommands.Add(LinkCommand.Create(args));
        root.Subcommands.Add(AttackSurveyCommand.Create(args));
        foreach (var text in TextCommands.All())
            root.Subcommands.Add(text);
        return root;
    }
}
