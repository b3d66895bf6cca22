using System.Collections.Frozen;
using System.Reflection;

namespace Lodestar.Text.Words;

/// <summary>Reads the word lists that ship inside the assembly: words between spaces, `#` starts a remark.</summary>
internal static class WordLists
{
    public static FrozenSet<string> Words(string file) =>
        Lines(file)
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(PlainForm.Of)
            .ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> Lines(string file) =>
        Read(file).Split('\n').Select(line => line.Split('#')[0].TrimEnd()).Where(line => line.Length > 0);

    public static string Read(string file)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The word list {file} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
