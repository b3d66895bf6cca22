using System.CommandLine;

namespace Lodestar.Web.Commands;

/// <summary>The text engine on the command line: no server, no database, nothing leaves the machine.</summary>
internal static class TextCommands
{
    /// <summary>What a caller gets when the input cannot be used; the reason is on standard error.</summary>
    public const int BadInput = 2;

    public static IEnumerable<Command> All() =>
        [TextThemesCommand.Create(), TextCheckCommand.Create(), TextRecallCommand.Create(), TextDiffCommand.Create()];

    public static Option<bool> Json() => new("--json") { Description = "Print JSON instead of sentences." };

    public static int Refuse(this ParseResult asked, string reason)
    {
        asked.InvocationConfiguration.Error.WriteLine(reason);
        return BadInput;
    }

    public static TextWriter Output(this ParseResult asked) => asked.InvocationConfiguration.Output;
}
